import type { Medication } from '../claims.ts';
import type { Point } from '../point.ts';
import type { Weekday } from '../schedule/schedule.ts';

export const WHENS = ['now', 'today', 'tomorrow', 'any'] as const;
/** Night is 0 to 5, morning 5 to 12, afternoon 12 to 17, evening 17 to 24. */
export const TIMES_OF_DAY = ['morning', 'afternoon', 'evening', 'night'] as const;
export const WAYS_TO_ATTEND = ['in-person', 'online'] as const;
export const VIEWS = ['list', 'map'] as const;

export type When = (typeof WHENS)[number];
export type TimeOfDay = (typeof TIMES_OF_DAY)[number];
export type WayToAttend = (typeof WAYS_TO_ATTEND)[number];

/** A spot that the gazetteer found for what was typed. `countyCode` is the county's FIPS code. */
export type Spot = {
  readonly label: string;
  readonly point: Point;
  readonly timeZone: string;
  readonly postalCode: string | null;
  readonly town: string | null;
  readonly region: string;
  readonly countyCode: string | null;
};

/** For whom somebody looks. It changes words, never what is found. */
export const FOR_WHOM = ['me', 'someone', 'provider'] as const;
export type ForWhom = (typeof FOR_WHOM)[number];

/** Coarse choices: they may stand in a URL. Empty lists and nulls mean "any". */
export type CoarseChoices = {
  /** What was typed or chosen as place, not yet looked up: a ZIP code, "town, ST", or a gazetteer id. */
  readonly near: string;
  /** Null lets the radius adapt. */
  readonly withinMiles: number | null;
  readonly kinds: readonly string[];
  /** Codes of needs, the greatest concern first: their order is that of the answer. */
  readonly needs: readonly string[];
  /** Facts of the kind, `field:choice` or `field:yes`: any of one field, and one of each field. */
  readonly facts: readonly string[];
  readonly fellowships: readonly string[];
  readonly approaches: readonly string[];
  readonly when: When;
  readonly days: readonly Weekday[];
  readonly times: readonly TimeOfDay[];
  readonly attendance: readonly WayToAttend[];
  /** False: only what can be joined from home is looked for, and rides. */
  readonly canTravel: boolean;
  readonly forWhom: ForWhom;
  readonly formats: readonly string[];
  readonly languages: readonly string[];
  readonly view: (typeof VIEWS)[number];
  /** Starts at 1. */
  readonly page: number;
};

/** Private choices: worked out on the device or sent in a POST body; in no URL, title, header or log. */
export type PrivateChoices = {
  readonly words: string;
  /** Null when the visitor did not choose "welcomes people on medication". */
  readonly medication: Medication | null;
  /** Leaves out "we do not know yet". */
  readonly onlyConfirmed: boolean;
  readonly audiences: readonly string[];
};

export type Choices = CoarseChoices & PrivateChoices;

/** What the search core answers: the choices with their place looked up. */
export type Query = Choices & { readonly spot: Spot | null };

/** Online was chosen and nothing else: then it does not matter how far away a listing is. */
export function isOnlineChosen({ attendance }: Pick<Choices, 'attendance'>): boolean {
  return attendance.length === 1 && attendance[0] === 'online';
}
