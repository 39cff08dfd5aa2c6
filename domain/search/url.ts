import type { Medication } from '../claims.ts';
import type { Weekday } from '../schedule/schedule.ts';
import { cleanText } from '../text.ts';
import {
  type CoarseChoices,
  FOR_WHOM,
  type PrivateChoices,
  TIMES_OF_DAY,
  VIEWS,
  WAYS_TO_ATTEND,
  WHENS,
  type When,
} from './query.ts';

/** Beyond this nobody travels, and a bigger circle costs more than it finds. */
export const MAX_WITHIN_MILES = 100;
export const MAX_WORDS_LENGTH = 200;
const MAX_NEAR_LENGTH = 100;
const MAX_PAGE = 400;
const MAX_VALUES = 20;
/** More concerns than this at once help nobody to begin. */
const MAX_NEEDS = 8;
/** More keys than this are noise or an attack; the rest is not even looked at. */
const MAX_PAIRS = 200;
const CODE = /^[a-z0-9][a-z0-9-]{0,39}$/;
const FACT = /^[a-zA-Z]{1,40}:[a-z0-9-]{1,40}$/;
const MEDICATION_CODES: readonly Medication[] = ['any', 'buprenorphine', 'methadone', 'naltrexone'];
const WEEKDAYS = ['0', '1', '2', '3', '4', '5', '6'];

/** What a page means by an absent `kind` and `when`: the finder means meetings today, the API everything on any day. */
export type CoarseDefaults = { readonly kinds: readonly string[]; readonly when: When };
export const FINDER_DEFAULTS: CoarseDefaults = { kinds: ['meeting'], when: 'today' };
export const API_DEFAULTS: CoarseDefaults = { kinds: [], when: 'any' };

/** The codes that exist; a code not among them would find nothing, so it is dropped. An absent list lets all pass. */
export type KnownCodes = {
  readonly kinds?: readonly string[];
  readonly fellowships?: readonly string[];
  readonly approaches?: readonly string[];
  readonly formats?: readonly string[];
  readonly needs?: readonly string[];
};

/** Reads single and repeated keys, also `day=1,2`, and remembers the keys of what it could not read. */
function reader(params: URLSearchParams) {
  const values = new Map<string, string[]>();
  let pairs = 0;
  for (const [key, value] of params) {
    if (++pairs > MAX_PAIRS) break;
    values.set(key, [...(values.get(key) ?? []), value.slice(0, 1000)]);
  }
  const dropped = new Set<string>();
  return {
    dropped,
    has: (key: string) => values.has(key),
    /** The last of repeated values: what a form that is sent twice means. */
    text: (key: string, max: number) =>
      cleanText(values.get(key)?.at(-1) ?? '')
        .slice(0, max)
        .trim(),
    one<Value extends string>(key: string, allowed: readonly Value[]): Value | null {
      const value = values.get(key)?.at(-1)?.trim();
      if (!value) return null;
      if ((allowed as readonly string[]).includes(value)) return value as Value;
      dropped.add(key);
      return null;
    },
    /** Sorted and without doubles, so that the same choices are the same URL. */
    many(key: string, isAllowed: (value: string) => boolean): string[] {
      const all = (values.get(key) ?? [])
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean);
      const good = [...new Set(all.filter(isAllowed))];
      if (good.length > MAX_VALUES || all.some((value) => !isAllowed(value))) dropped.add(key);
      return good.slice(0, MAX_VALUES).sort();
    },
    /** As `many`, in the order given: the first is the greatest. */
    ordered(key: string, isAllowed: (value: string) => boolean, most: number): string[] {
      const sorted = this.many(key, isAllowed);
      const given = (values.get(key) ?? []).flatMap((value) => value.split(',')).map((value) => value.trim());
      return sorted.sort((a, b) => given.indexOf(a) - given.indexOf(b)).slice(0, most);
    },
    number(key: string, min: number, max: number): number | null {
      const value = values.get(key)?.at(-1)?.trim();
      if (!value) return null;
      const number = /^\d{1,6}(\.\d{1,6})?$/.test(value) ? Math.round(Number(value)) : Number.NaN;
      if (number >= min && number <= max) return number;
      dropped.add(key);
      return null;
    },
  };
}

const isCode = (known?: readonly string[]) => (value: string) =>
  CODE.test(value) && (!known || known.includes(value));

/**
 * The coarse choices of a URL. What cannot be read is dropped, never an error; `dropped` names those keys so that the
 * page can say so. A weekday without `when` means any week's such day, not "today if it is that day".
 */
export function parseCoarse(
  params: URLSearchParams,
  defaults: CoarseDefaults,
  known: KnownCodes = {},
): { choices: CoarseChoices; dropped: string[] } {
  const read = reader(params);
  const needs = read.ordered('need', isCode(known.needs), MAX_NEEDS);
  const absent = withNeeds(defaults, needs);
  const kinds = read.many('kind', (value) => value === 'any' || isCode(known.kinds)(value));
  const days = read.many('day', (value) => WEEKDAYS.includes(value)).map((day) => Number(day) as Weekday);
  const among = <Value extends string>(allowed: readonly Value[], key: string) =>
    read.many(key, (value) => (allowed as readonly string[]).includes(value)) as Value[];
  const attendance = among(WAYS_TO_ATTEND, 'attendance');
  const canTravel = read.one('travel', ['no']) === null;
  const choices: CoarseChoices = {
    near: read.text('near', MAX_NEAR_LENGTH),
    withinMiles: read.number('within', 1, MAX_WITHIN_MILES),
    kinds: kinds.includes('any') ? [] : kinds.length > 0 ? kinds : absent.kinds,
    needs,
    facts: read.many('fact', (value) => FACT.test(value)),
    fellowships: read.many('fellowship', isCode(known.fellowships)),
    approaches: read.many('approach', isCode(known.approaches)),
    when: read.one('when', WHENS) ?? (days.length > 0 ? 'any' : absent.when),
    days,
    times: among(TIMES_OF_DAY, 'time'),
    attendance: canTravel || attendance.length > 0 ? attendance : ['online'],
    canTravel,
    forWhom: read.one('for', FOR_WHOM) ?? 'me',
    formats: read.many('format', isCode(known.formats)),
    languages: read.many('language', (value) => /^[a-z]{2,3}$/.test(value)),
    view: read.one('view', VIEWS) ?? 'list',
    page: read.number('page', 1, MAX_PAGE) ?? 1,
  };
  return { choices, dropped: [...read.dropped] };
}

/** Who names what they need means all that answers it, on any day. */
function withNeeds(defaults: CoarseDefaults, needs: readonly string[]): CoarseDefaults {
  return needs.length > 0 ? { kinds: [], when: 'any' } : defaults;
}

/** The query that `parseCoarse` with the same defaults reads back as these choices; defaults are left out. */
export function coarseToQuery(choices: CoarseChoices, defaults: CoarseDefaults): URLSearchParams {
  const params = new URLSearchParams();
  const absent = withNeeds(defaults, choices.needs);
  const same = (a: readonly unknown[], b: readonly unknown[]) =>
    [...a].sort().join() === [...b].sort().join();
  const add = (key: string, values: readonly (string | number)[]) => {
    for (const value of [...values].sort()) params.append(key, String(value));
  };
  if (choices.near) params.set('near', choices.near);
  if (choices.withinMiles !== null) params.set('within', String(choices.withinMiles));
  for (const need of choices.needs) params.append('need', need);
  if (!same(choices.kinds, absent.kinds)) add('kind', choices.kinds.length > 0 ? choices.kinds : ['any']);
  add('fact', choices.facts);
  add('fellowship', choices.fellowships);
  add('approach', choices.approaches);
  if (choices.when !== (choices.days.length > 0 ? 'any' : absent.when)) params.set('when', choices.when);
  add('day', choices.days);
  add('time', choices.times);
  if (!choices.canTravel) params.set('travel', 'no');
  if (choices.canTravel || choices.attendance.join() !== 'online') add('attendance', choices.attendance);
  if (choices.forWhom !== 'me') params.set('for', choices.forWhom);
  add('format', choices.formats);
  add('language', choices.languages);
  if (choices.view !== 'list') params.set('view', choices.view);
  if (choices.page > 1) params.set('page', String(choices.page));
  return params;
}

/** The private choices of a POST body: read with the same leniency, never written into a URL by us. */
export function parsePrivate(
  params: URLSearchParams,
  known: { audiences?: readonly string[] } = {},
): PrivateChoices {
  const read = reader(params);
  return {
    words: read.text('words', MAX_WORDS_LENGTH).replace(/\s+/g, ' '),
    medication: read.one('medication', MEDICATION_CODES),
    onlyConfirmed: ['1', 'on', 'true', 'yes'].includes(read.text('onlyConfirmed', 10)),
    audiences: read.many('audience', isCode(known.audiences)),
  };
}

/** A search that asks nothing private. */
export const NOTHING_PRIVATE: PrivateChoices = {
  words: '',
  medication: null,
  onlyConfirmed: false,
  audiences: [],
};
