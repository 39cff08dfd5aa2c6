import { placeWords } from './place-words.ts';
import { MAX_REGION_WORDS, regionOfWords } from './regions.ts';

/** No place name, ZIP code and state together are longer; what is longer is not read at all. */
const MAX_LENGTH = 120;

/** One way to understand a text: a name, perhaps in a region, perhaps with the county named besides. */
export type Reading = {
  readonly name: readonly string[];
  readonly region: string | null;
  readonly county: readonly string[] | null;
};

/** The words of what was typed; none when it is too long to be a place. */
export function readWords(text: string): string[] {
  if (text.length > MAX_LENGTH) return [];
  const words = placeWords(text);
  const country = words.at(-1);
  return words.length > 1 && (country === 'usa' || country === 'us') ? words.slice(0, -1) : words;
}

/** Five-digit ZIP codes among the words, the last first, as it stands at the end of an address. */
export function readPostalCodes(words: readonly string[]): string[] {
  return words
    .filter((word) => /^\d{5}(\d{4})?$/.test(word))
    .map((word) => word.slice(0, 5))
    .reverse();
}

/**
 * Every way to understand the words, the likeliest first: "port washington wi ozaukee county" as Port in Washington,
 * then as Port Washington in Wisconsin, each with the rest as the county; last as a name alone.
 */
export function readingsOf(words: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (let start = 1; start < words.length; start++) {
    for (let length = Math.min(MAX_REGION_WORDS, words.length - start); length > 0; length--) {
      const region = regionOfWords(words.slice(start, start + length));
      const rest = words.slice(start + length);
      if (region)
        readings.push({ name: words.slice(0, start), region, county: rest.length > 0 ? rest : null });
    }
  }
  // A region at the very end is what people write; one with something behind it is our own label or id.
  readings.sort((a, b) => Number(a.county !== null) - Number(b.county !== null));
  return [...readings, { name: words, region: null, county: null }];
}
