import { getTypesForLanguage } from '@code4recovery/spec';
import { foldText } from '../text.ts';
import { readLine } from './plain-text.ts';
import { COMMON_TYPES, FELLOWSHIP_TYPES, LANGUAGE_TYPES, type TypeTable } from './type-tables.ts';

export type TypeMeanings = {
  /** Terms of ours, written `vocabulary:code`. */
  readonly terms: readonly string[];
  /** ISO 639-1 codes. */
  readonly languages: readonly string[];
  /** What we have no term for, in words. */
  readonly labels: readonly string[];
  /** Codes that no table knows. */
  readonly unknown: readonly string[];
  /** Online, by word of the publisher; readers of the format work it out from the links instead. */
  readonly saysOnline: boolean;
  readonly isTemporarilyClosed: boolean;
  /** A fellowship of its own within the feed's, such as Alateen within Al-Anon. */
  readonly fellowship: string | null;
};

const ONLINE = ['onl', 'online', 'online meeting'];
const CLOSED_FOR_NOW = ['tc', 'location temporarily closed'];
/** A basket for donations over the phone: nothing a visitor chooses a meeting by. */
const NOT_SHOWN = ['db', 'digital basket'];

/** Some feeds hold the words for a type instead of its code; AA's published list has them in these languages. */
const LABEL_LANGUAGES = ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th'];
const AA_CODES = new Map<string, string>();
for (const language of LABEL_LANGUAGES) {
  for (const [code, label] of Object.entries(getTypesForLanguage(language))) {
    if (!AA_CODES.has(foldText(label))) AA_CODES.set(foldText(label), code);
  }
}
const MORE_LABELS: Readonly<Record<string, string>> = {
  'sign language': 'ASL',
  'outdoor meeting': 'OUT',
  'step meeting': 'ST',
  steps: 'ST',
  beginner: 'BE',
  beginners: 'BE',
  newcomers: 'BE',
  'wheelchair accessible': 'X',
  'child care available': 'BA',
  'lgbtq+': 'LGBTQ',
};
for (const [label, code] of Object.entries(MORE_LABELS)) AA_CODES.set(label, code);

/** What the types of one record come to, for a fellowship or (null) for one that nobody named. */
export function readTypes(types: unknown, fellowship: string | null): TypeMeanings {
  const all = listOf(types);
  const has = (signs: readonly string[]) => all.some((type) => signs.includes(foldText(type)));
  const known: string[] = [];
  const labels: string[] = [];
  const unknown: string[] = [];
  for (const type of all) {
    if ([...ONLINE, ...CLOSED_FOR_NOW, ...NOT_SHOWN].includes(foldText(type))) continue;
    const meaning = meaningOfCode(type, fellowship) ?? meaningOfLabel(type);
    if (!meaning) unknown.push(type);
    else if (/^[a-z]+:/.test(meaning)) known.push(...meaning.split(' '));
    else labels.push(meaning);
  }
  const codesIn = (vocabulary: string) =>
    unique(
      known.filter((it) => it.startsWith(`${vocabulary}:`)).map((it) => it.slice(vocabulary.length + 1)),
    );
  return {
    terms: unique(known.filter((it) => !/^(language|fellowship):/.test(it))),
    languages: codesIn('language'),
    labels: unique(labels),
    unknown: unique(unknown),
    saysOnline: has(ONLINE),
    isTemporarilyClosed: has(CLOSED_FOR_NOW),
    fellowship: codesIn('fellowship')[0] ?? null,
  };
}

function listOf(types: unknown): string[] {
  const list = typeof types === 'string' ? types.split(',') : Array.isArray(types) ? types : [];
  return list
    .slice(0, 60)
    .map((type) => readLine(type, 80))
    .filter((type) => type !== null);
}

function meaningOfCode(code: string, fellowship: string | null): string | null {
  const own = lookUp(FELLOWSHIP_TYPES[fellowship ?? ''] ?? {}, code) ?? lookUp(COMMON_TYPES, code);
  if (own) return own;
  // Turkish or tradition study? While nobody has named the fellowship, such a code says nothing.
  const isAmbiguous =
    !fellowship && Object.values(FELLOWSHIP_TYPES).some((table) => lookUp(table, code) !== null);
  const isLanguage = LANGUAGE_TYPES.includes(code.toUpperCase());
  return isLanguage && !isAmbiguous ? `language:${code.toLowerCase()}` : null;
}

/** By the code as written, else in capitals or ("12x12") small letters: some publishers write all of them one way. */
function lookUp(table: TypeTable, code: string): string | null {
  const spelling = [code, code.toUpperCase(), code.toLowerCase()].find((it) => Object.hasOwn(table, it));
  return spelling === undefined ? null : (table[spelling] ?? null);
}

/** Words mean the same to every fellowship. Those that no list knows are kept as they are. */
function meaningOfLabel(label: string): string | null {
  const code = AA_CODES.get(foldText(label));
  if (code) return meaningOfCode(code, 'aa');
  return /\p{Ll}{3}/u.test(label) ? label : null;
}

const unique = (list: readonly string[]) => [...new Set(list)];
