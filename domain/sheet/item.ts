import type { PublicPlace } from '../place.ts';
import type { Day } from '../schedule/schedule.ts';
import type { LocalFacts } from '../site/local.ts';

/** A phone as it stands on paper: digits to read, and the link that a phone's screen makes of them. */
export type SheetPhone = { readonly label: string | null; readonly number: string; readonly href: string };

/** One coming time: `words` is ready text in the language of the sheet, `start` an ISO instant. */
export type SheetDate = {
  readonly day: Day;
  readonly start: string;
  readonly weekday: number;
  readonly words: string;
};

export type SheetSpot = {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: PublicPlace['precision'];
  readonly name: string;
  readonly address: string | null;
};

/**
 * One place on a sheet, in words of one language. It is worked out on the server, where the schedules and the clock
 * are, so that the browser arranges and prints text and needs to know no more. Null or empty: nobody told us.
 */
export type SheetItem = LocalFacts & {
  /** The listing's short public number. */
  readonly number: number;
  readonly slug: string;
  readonly kind: string;
  /** "Alcoholics Anonymous meeting", "Recovery house". */
  readonly kindWords: string;
  /** Codes of the needs it answers, the strongest first. */
  readonly needs: readonly string[];
  /** As its publisher writes it. */
  readonly name: string;
  /** What makes it unfit to go to as it stands; each with words for it. Empty for most. */
  readonly warnings: readonly SheetWarning[];
  /** Day and time in words: "Tuesdays, 7:00 pm to 8:00 pm". One per schedule line. */
  readonly times: readonly string[];
  /** The next dates, at most two per listing, soonest first; empty for what has no set times. */
  readonly dates: readonly SheetDate[];
  /**
   * Every time it is held in the seven days from the day of the answer on, for the page that shows one week. What has
   * begun already is left out; `words` are the hours alone.
   */
  readonly week: readonly SheetDate[];
  readonly where: string | null;
  /** What a maps app needs to lead there; null where it is not a place, or only its town is told. */
  readonly spot: SheetSpot | null;
  /** How to get in. */
  readonly directions: string | null;
  readonly online: string | null;
  readonly phones: readonly SheetPhone[];
  readonly cost: string | null;
  readonly languages: string | null;
  readonly access: string | null;
  readonly whoCanCome: string | null;
  readonly whatToBring: string | null;
  readonly howToStart: string | null;
  readonly ways: readonly ('walk-in' | 'call' | 'referral' | 'online-form')[];
  readonly acceptingNow: string | null;
  /** Two or three of the kind's own facts that people decide by, such as the weekly cost of a house. */
  readonly facts: readonly string[];
  /** Who said what about medicine, and when. May be left off the paper as a whole. */
  readonly medication: readonly string[];
  /** "Checked by … on …", after "Call first" once that is over 180 days ago or nobody has checked it yet. */
  readonly age: string;
  readonly isDemo: boolean;
};

export type SheetWarning = {
  /** `stale`: nobody has checked it for over 365 days, so that it stays off the paper unless it is chosen. */
  readonly type: 'ended' | 'paused' | 'missing' | 'stale' | 'cancelled';
  readonly words: string;
};

/** What the server answers for a list of numbers, in the order in which they were asked for. */
export type SheetItems = {
  readonly items: readonly SheetItem[];
  /** Numbers that no listing the public may see has. */
  readonly unknown: readonly number[];
  /**
   * For each that has ended, is gone from its publisher's list or was not checked for over a year (by its number):
   * others near, or online, that help with the same and are not on the list. At most three; never an empty list.
   */
  readonly instead: Readonly<Record<number, readonly SheetItem[]>>;
  /** The day of the answer on the calendar of the places: what is printed as "Printed …". */
  readonly printedOn: Day;
};
