// The longest first: "borough" also ends "city and borough".
const AFTER = [
  'city and borough',
  'planning region',
  'municipality',
  'census area',
  'municipio',
  'district',
  'borough',
  'county',
  'island',
  'parish',
  'co',
];
const BEFORE = ['county of', 'condado de', 'parroquia de', 'municipio de'];

/**
 * The bare name in words that say they name a county: "worcester" for "worcester county" and "condado de worcester".
 * Null when they do not say so.
 */
export function bareCountyName(words: readonly string[]): string[] | null {
  const text = words.join(' ');
  const before = BEFORE.find((phrase) => text.startsWith(`${phrase} `));
  if (before) return text.slice(before.length + 1).split(' ');
  const after = AFTER.find((phrase) => text.endsWith(` ${phrase}`));
  return after ? text.slice(0, -after.length - 1).split(' ') : null;
}
