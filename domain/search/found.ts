import type { Card } from '../card.ts';
import type { Medication } from '../claims.ts';
import type { Standing } from '../medication.ts';
import type { Occurrence } from '../schedule/occurrences.ts';
import type { When } from './query.ts';

/** The parts of a card that words are looked for in; `terms` are names and synonyms of its kind, fellowship and terms. */
export const TEXT_FIELDS = ['name', 'organization', 'place', 'town', 'street', 'terms'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Where the words stand in a field that is shown: half-open ranges of UTF-16 units, in order. */
export type Highlight = {
  readonly field: Exclude<TextField, 'terms'>;
  readonly ranges: readonly (readonly [start: number, end: number])[];
};

/** Why a match is here, where that is not plain from its row. */
export type Reason =
  /** It has no spot near, but serves the county, state or ZIP code (or everybody). */
  | { readonly type: 'serves-area'; readonly area: 'zip' | 'county' | 'state' | 'anywhere' }
  /** Its spot is not known, but it is in the town or ZIP code asked for. */
  | { readonly type: 'in-town' }
  /** The words stand in none of the shown fields: they are another name of its kind, fellowship or a term of it. */
  | { readonly type: 'synonym'; readonly word: string }
  /** Present whenever a medication was chosen. */
  | { readonly type: 'medication'; readonly standing: Standing };

export type Match = {
  readonly card: Card;
  /** Null when no place was asked for, or the listing has no point. */
  readonly distanceMeters: number | null;
  /** The occurrence that is in progress or comes next; of the chosen day, when one was chosen. */
  readonly next: Occurrence | null;
  /** Minutes from now to the start of `next`, rounded down; 0 or less while it is in progress. */
  readonly minutesUntilStart: number | null;
  readonly servesArea: boolean;
  readonly reasons: readonly Reason[];
  /** Filled for the first dozen of a search with words. */
  readonly highlights: readonly Highlight[];
};

/**
 * In this order on the page. By time: `now` (in progress or within 2 hours), `later-today`, `tomorrow`, `other-days`
 * (added when words were given or the chosen day has little), or `any-day` when no day was asked for; then
 * `no-set-time` (services, and gatherings whose times nobody said) and `serves-your-area`. When a medication was
 * chosen: `welcomes`, `welcomes-online`, `medication-specific`, `with-conditions`, `unknown`. When needs were chosen,
 * for each need: `need-near` (and who serves the county), or `need-serves-county` with nothing near; `need-farther`,
 * `need-anywhere`.
 */
export const GROUP_KEYS = [
  'now',
  'later-today',
  'tomorrow',
  'any-day',
  'other-days',
  'no-set-time',
  'serves-your-area',
  'welcomes',
  'welcomes-online',
  'medication-specific',
  'with-conditions',
  'unknown',
  'need-near',
  'need-serves-county',
  'need-farther',
  'need-anywhere',
] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

export type Group = {
  readonly key: GroupKey;
  /** The need it answers, where needs were chosen. */
  readonly need?: string;
  /** Those of this page, in order. A group of which none falls on this page is not listed. */
  readonly matches: readonly Match[];
  /** How many there are on all pages. */
  readonly total: number;
  /** How far this group was looked for; null when distance did not matter. */
  readonly withinMiles: number | null;
  /** On which days it was looked for: later than asked when there was none, as welcomes are looked for any day. */
  readonly shownWhen: When;
};

export type Found = {
  readonly groups: readonly Group[];
  /** Over all groups and pages; `online` below is not part of it. */
  readonly total: number;
  /** False when counting stopped at a limit: then it is "more than". */
  readonly countedAll: boolean;
  /** The radius of the result; null when no place was asked for, or matches were looked for at any distance. */
  readonly withinMiles: number | null;
  /** The radius that was chosen but held nothing, so that a wider one is shown. */
  readonly widenedFromMiles: number | null;
  /** When the matches are; later than what was asked for when nothing was left of that ("tonight is over"). */
  readonly shownWhen: When;
  /** True when nothing takes place on the chosen weekdays and times of day, so that they were left aside. */
  readonly ignoredDaysAndTimes: boolean;
  /** The words as understood, when that differs from what was typed: "Showing results for …". */
  readonly correctedWords: string | null;
  /** The medicine that the words name ("suboxone"), so that the page can offer the medication choice. */
  readonly wordsNameMedication: Medication | null;
  /** The next few that can be joined from anywhere, when a place was asked for; empty when `groups` hold them. */
  readonly online: {
    readonly matches: readonly Match[];
    readonly total: number;
    readonly countedAll: boolean;
  };
  readonly page: number;
  readonly pageCount: number;
};

/** Matches on one page. */
export const PAGE_SIZE = 25;
