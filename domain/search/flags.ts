import type { Card } from '../card.ts';
import { givesHope, MEDICATIONS, type Medication } from '../medication.ts';

/**
 * What a search filters on, as bits of two integers per row of the table `cells`. Sums of powers of two, not `1 << n`:
 * SQLite's integers hold 63 bits, JavaScript's bitwise operators only 32. Changing a bit means making the search rows anew.
 */
export const FLAG = {
  /** One can go there. */
  inPerson: 1,
  /** One can join from anywhere: online, hybrid or by phone. */
  remote: 2,
  /** Somebody made a claim about a medicine; what it comes to today is worked out from the claims. */
  hasClaims: 8,
  medicationSpecific: 16,
} as const;

const APPROACHES = [
  '12-step',
  'cognitive-secular',
  'buddhist-inspired',
  'faith-based',
  'harm-reduction',
  'moderation',
  'peer',
  'mutual-help',
];
const FIRST_APPROACH_BIT = 8;
const LANGUAGES = [
  'en',
  'es',
  'fr',
  'pt',
  'ru',
  'pl',
  'fa',
  'ja',
  'ko',
  'zh',
  'vi',
  'ar',
  'ht',
  'hi',
  'de',
  'it',
];
const FIRST_LANGUAGE_BIT = 24;
const FIRST_HOPE_BIT = 40;

/** Codes are unique across formats, audiences, access, attributes and kinds, so that one list filters on all of them. */
const TERM_CODES = [
  'open closed beginners speaker discussion step-study tradition-study literature big-book basic-text meditation',
  'candlelight secular dual-diagnosis proof-of-attendance professionals restricted-access closed-on-holidays',
  'no-children outdoor men women nonbinary transgender lgbtq gay lesbian bisexual people-of-color native-indigenous',
  'young-people teens seniors wheelchair wheelchair-bathroom sign-language captions child-friendly childcare',
  'smoking-ok no-smoking fragrance-free dog-friendly',
  // Those above keep their bits.
  'veterans pregnant-people parents people-leaving-jail people-without-a-home students immigrants deaf-people',
  'medication-specific',
].flatMap((line) => line.split(' '));

const FILTERABLE = /^(?:format|audience|access|attribute|kind):(.+)$/;

/** A group for one of these is one of those for LGBTQ people too, whether its publisher says both or not. */
const LGBTQ = ['nonbinary', 'transgender', 'gay', 'lesbian', 'bisexual'];

/** The codes of a card's formats, audiences, access terms and named kinds, with the wider one that they imply. */
export function termCodesOf(card: Pick<Card, 'terms'>): string[] {
  const codes = card.terms.flatMap((term) => FILTERABLE.exec(term)?.[1] ?? []);
  return codes.some((code) => LGBTQ.includes(code)) ? [...new Set([...codes, 'lgbtq'])] : codes;
}

/** Terms that were added to the vocabularies later have no bit: `complete` is false, and the card must be looked at. */
export type Mask = { readonly bits: number; readonly complete: boolean };

function maskOf(codes: readonly string[], all: readonly string[], firstBit: number): Mask {
  const places = [...new Set(codes)].map((code) => all.indexOf(code));
  const known = places.filter((place) => place >= 0);
  return {
    bits: known.reduce((sum, place) => sum + 2 ** (firstBit + place), 0),
    complete: known.length === places.length,
  };
}

export const termMask = (codes: readonly string[]): Mask => maskOf(codes, TERM_CODES, 0);
export const approachMask = (codes: readonly string[]): Mask => maskOf(codes, APPROACHES, FIRST_APPROACH_BIT);
export const languageMask = (codes: readonly string[]): Mask => maskOf(codes, LANGUAGES, FIRST_LANGUAGE_BIT);

export const isInPerson = (card: Pick<Card, 'attendance'>): boolean =>
  card.attendance === 'in-person' || card.attendance === 'hybrid';
export const isRemote = (card: Pick<Card, 'attendance'>): boolean => card.attendance !== 'in-person';

/** The bit of those that may welcome people on a medicine, as `givesHope` tells. */
export const hopeBit = (medication: Medication): number =>
  2 ** (FIRST_HOPE_BIT + MEDICATIONS.indexOf(medication));

/** Whether flags tell that somebody gave hope for a medicine, or that it is made for people on it. */
export function isHopeful(flags: number, medication: Medication): boolean {
  return (flags & FLAG.medicationSpecific) !== 0 || Math.floor(flags / hopeBit(medication)) % 2 === 1;
}

/** The bits of `cells.flags` for a card; `approaches` as `approachesOf` tells them. */
export function flagsOf(card: Card, approaches: readonly string[]): number {
  return (
    (isInPerson(card) ? FLAG.inPerson : 0) +
    (isRemote(card) ? FLAG.remote : 0) +
    (card.medication.length > 0 ? FLAG.hasClaims : 0) +
    (card.terms.includes('attribute:medication-specific') ? FLAG.medicationSpecific : 0) +
    approachMask(approaches).bits +
    languageMask(card.languages).bits +
    MEDICATIONS.filter((medication) => givesHope(card.medication, medication))
      .map(hopeBit)
      .reduce((sum, bit) => sum + bit, 0)
  );
}

/** The bits of `cells.terms` for a card. */
export function termFlagsOf(card: Pick<Card, 'terms'>): number {
  return termMask(termCodesOf(card)).bits;
}
