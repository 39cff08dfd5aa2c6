import * as z from 'zod';
import { optionalText, requiredText } from './desk-form.ts';
import type { Locale } from './locale.ts';
import { MAX_ITEMS, parseFragment, parseShortFragment } from './sheet/fragment.ts';
import { parseNumbers } from './sheet/items-request.ts';
import type { StepCode } from './sheet/steps.ts';

export const STEP_CODES = [
  'call',
  'walk-in',
  'referral',
  'online-form',
] as const satisfies readonly StepCode[];

const word = z.string('missing').transform((text) => text.trim().toLowerCase());

/** What staff say of a list: never of a person. `slug` stands in its address and on paper, so that it never changes. */
export const standingListSchema = z.object({
  titleEn: requiredText(80),
  titleEs: requiredText(80),
  introEn: optionalText(400),
  introEs: optionalText(400),
});
export const listSlugSchema = word.pipe(
  z
    .string()
    .min(2, 'slug')
    .max(60, 'too-long')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug'),
);

/** One place of a list: its next step (null: the usual one), and what is added to it in each language. */
export const standingItemSchema = z.object({
  step: z.enum(STEP_CODES, 'choice').nullable(),
  wordsEn: optionalText(200),
  wordsEs: optionalText(200),
});

export type StandingList = z.output<typeof standingListSchema>;
export type StandingItem = z.output<typeof standingItemSchema> & { readonly number: number };

/** Title and first words in a language. */
export function inLanguage(list: StandingList, locale: Locale): { title: string; intro: string } {
  return locale === 'es'
    ? { title: list.titleEs, intro: list.introEs }
    : { title: list.titleEn, intro: list.introEn };
}

/** The steps as the paper takes them, by the number of each place. */
export function stepsOf(items: readonly StandingItem[], locale: Locale) {
  return Object.fromEntries(
    items.map(({ number, step, wordsEn, wordsEs }) => [
      number,
      { step, ownWords: locale === 'es' ? wordsEs : wordsEn },
    ]),
  );
}

/**
 * The listings named by what somebody typed or pasted: public numbers, addresses of listings, or the link of a list that
 * was put together on the site, with its steps. In the order given, each once, at most as many as a list can hold.
 */
export function readNamedListings(text: string): readonly (Named | { readonly slug: string })[] {
  // An address may hold commas; between numbers they part.
  const named = text
    .split(/\s+/)
    .flatMap((word) => (/[/?]/.test(word) ? [word] : word.split(/[,;]/)))
    .flatMap(readNamed);
  const seen = new Set<string>();
  return named
    .filter((one) => {
      const key = 'slug' in one ? one.slug : String(one.number);
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_ITEMS);
}

export type Named = { readonly number: number; readonly step: StepCode | null };

function readNamed(word: string): (Named | { slug: string })[] {
  if (/^#?\d{1,9}$/.test(word)) return numbersOnly([Number(word.replace('#', ''))]);
  const slug = word.match(/\/listings\/([a-z0-9-]{1,80})/)?.[1];
  if (slug) return [{ slug }];
  const ids = word.match(/[?&]ids=([\d,%C]+)/)?.[1];
  if (ids) return numbersOnly(parseNumbers(decodeURIComponent(ids)));
  const hash = word.slice(word.indexOf('#'));
  if (!word.includes('#')) return [];
  const long = parseFragment(hash).items;
  return [...(long.length > 0 ? long : parseShortFragment(hash).items)];
}

const numbersOnly = (numbers: readonly number[]): Named[] =>
  numbers.filter((number) => number > 0).map((number) => ({ number, step: null }));
