import * as z from 'zod';
import { STALE_AFTER_DAYS } from './claims.ts';
import type { Day } from './schedule/schedule.ts';

/** A day, a month or a year, as precisely as a source tells its own date: '2025-08-19', '2025-08', '2025'. */
const dateAsKnown = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);

const sourceSchema = z.object({
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** The date the source itself bears; null when it bears none. */
  dated: dateAsKnown.nullable(),
});

/** A number as it is written on screen and paper, and what opens it on a phone. */
const reachable = z.object({ number: z.string().regex(/^[\d-]+$/), link: z.string().regex(/^(tel|sms):/) });

/** A help line for the whole country, in data/national/crisis-lines.json. Texts for people are in messages/. */
export const crisisLineSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  call: reachable,
  /** `word` is what to send; null means that any message will do. */
  text: reachable.extend({ word: z.string().nullable() }).optional(),
  tty: reachable.optional(),
  web: z.url({ protocol: /^https$/ }).optional(),
  open: z.enum(['always', 'varies']),
  languages: z.array(z.string().length(2)).min(1),
  /** The key to press when calling, and the word to text, for Spanish. */
  spanish: z.object({ press: z.string(), word: z.string(), number: z.string() }).optional(),
  /** The key to press when calling, and the number to text, for veterans. */
  veterans: z.object({ press: z.string(), number: z.string() }).optional(),
  /** What was checked, for those who write our texts. */
  facts: z.array(z.string().min(1)).min(1),
  sources: z.array(sourceSchema).min(1),
  /** The date of the newest source that was read, never the day of reading; null means not checked. */
  checkedOn: dateAsKnown.nullable(),
});

/** A fellowship's or an office's own search, in data/national/finders.json: the second door when ours finds little. */
export const finderSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** Code of a fellowship; null for a search that belongs to none. */
  fellowship: z.string().nullable(),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  /** Codes of needs that it finds help for. */
  needs: z.array(z.string()).default([]),
  reach: z.array(z.enum(['in-person', 'online'])).min(1),
  source: sourceSchema.nullable(),
  checkedOn: dateAsKnown.nullable(),
});

/** An app that is known across the country, in data/national/apps.json. Shown only while its facts are young. */
export const appSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  maker: z.string().min(1).nullable(),
  url: z.url({ protocol: /^https$/ }).nullable(),
  /** Choices of the field `features` of the kind `app`, as is `howToGetIt` of its own field. */
  features: z.array(z.string()),
  howToGetIt: z.string().nullable(),
  /** What was read, for those who write our texts. */
  facts: z.array(z.string().min(1)).min(1),
  sources: z.array(sourceSchema),
  checkedOn: dateAsKnown.nullable(),
});

export type CrisisLine = z.infer<typeof crisisLineSchema>;
export type Finder = z.infer<typeof finderSchema>;
export type NationalApp = z.infer<typeof appSchema>;

/** @throws ZodError when the shipped file is not what it should be. */
export function parseCrisisLines(json: unknown): CrisisLine[] {
  return z.array(crisisLineSchema).parse(json);
}

/** @throws ZodError when the shipped file is not what it should be. */
export function parseFinders(json: unknown): Finder[] {
  return z.array(finderSchema).parse(json);
}

/** @throws ZodError when the shipped file is not what it should be. */
export function parseApps(json: unknown): NationalApp[] {
  return z.array(appSchema).parse(json);
}

/** Whether a shipped fact needs a new look: never checked, or checked over 180 days before `today`. */
export function isStaleFact(checkedOn: string | null, today: Day): boolean {
  return isOlderThan(checkedOn, today, STALE_AFTER_DAYS);
}

/** Whether a fact rests on no dated source, or on one over so many days before `today`. */
export function isOlderThan(checkedOn: string | null, today: Day, days: number): boolean {
  if (checkedOn === null) return true;
  // A source dated "2025" may be as old as its first day.
  const earliest = new Date(`${checkedOn.padEnd(10, '-01')}T00:00:00Z`);
  return new Date(`${today}T00:00:00Z`).getTime() - earliest.getTime() > days * 86_400_000;
}

/** A shipped fact that needs a new look, and the date of the source it rests on. */
export type StaleFact = { readonly name: string; readonly checkedOn: string | null };

/** Every shipped fact that was never checked or whose source is over 180 days older than `today`, oldest first. */
export function staleFacts(facts: readonly StaleFact[], today: Day): StaleFact[] {
  return facts
    .filter((fact) => isStaleFact(fact.checkedOn, today))
    .map(({ name, checkedOn }) => ({ name, checkedOn }))
    .toSorted((a, b) => (a.checkedOn ?? '').localeCompare(b.checkedOn ?? ''));
}

/** Every number that our own texts may show, in digits alone. */
export function knownNumbers(lines: readonly CrisisLine[]): Set<string> {
  const numbers = lines.flatMap((line) => [
    line.call.number,
    line.text?.number,
    line.tty?.number,
    line.spanish?.number,
    line.veterans?.number,
  ]);
  return new Set(numbers.filter((number) => number !== undefined).map(digitsOf));
}

// Toll-free numbers, and the short ones that a text message goes to ("text START to 88788", "al 88788").
const HOTLINES =
  /(?<!\d)(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]?\d{3}[-. ]?\d{4}(?!\d)|(?<=\b(?:to|al) )\d{5,6}(?![\d-])/g;

/** The hotlines in a text of ours that are not in the file: there should be none on any page. */
export function unknownHotlines(text: string, lines: readonly CrisisLine[]): string[] {
  const known = knownNumbers(lines);
  return (text.match(HOTLINES) ?? []).filter((number) => !known.has(digitsOf(number)));
}

/** Digits alone, without the country code, so that "+18006624357" and "1-800-662-4357" are the same. */
function digitsOf(number: string): string {
  const digits = number.replace(/\D/g, '');
  return digits.length === 10 ? `1${digits}` : digits;
}
