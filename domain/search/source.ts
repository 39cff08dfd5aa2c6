import type { Card, PublicMedicationClaim } from '../card.ts';
import { METERS_PER_MILE } from '../point.ts';
import type { Texts } from './texts.ts';
import type { TimeChoices, Times } from './timing.ts';
import type { Unit } from './understand.ts';
import type { Vocabulary } from './vocabulary.ts';

export type ServedArea = 'zip' | 'county' | 'state' | 'anywhere';

/** A listing that passes the filters, as far as it is known before its card has been read. */
export type Candidate = {
  readonly id: number;
  /** From the spot asked for; null without one, for what is only joined from home, and when its spot is not known. */
  readonly distanceMeters: number | null;
  /** One can be there only by screen or phone. */
  readonly isOnlineOnly: boolean;
  /** One can join from anywhere: online, by phone, or at a hybrid one. */
  readonly canJoin: boolean;
  /** Its spot is not known, but it is in the town or ZIP code asked for. */
  readonly isInTown: boolean;
  /** Somebody made a claim about a medicine. */
  readonly hasClaims: boolean;
  readonly isMedicationSpecific: boolean;
  readonly listing: Asked;
};

/** What of a listing is read or worked out only when it is asked for. */
export type Asked = {
  readonly medication: () => readonly PublicMedicationClaim[];
  readonly times: () => Times;
  readonly card: () => Card;
  /** Says that its card will be asked for, where several that are read at once cost less than one by one. */
  readonly expectCard?: () => void;
};

/** `complete` is false when there are more than were read. */
export type Candidates<Kind extends Candidate = Candidate> = {
  readonly list: readonly Kind[];
  readonly complete: boolean;
};

export type TextCandidate = Candidate & { readonly texts: Texts };

/** Which of the candidates: all, or only those that somebody said something about medicine of. */
export type Part = 'all' | 'about-medication';

/** How many are wanted, and of which: all, or only those that have not begun or only just. */
export type Wanted = { readonly atLeast: number; readonly onlyBeginning: boolean };
/** One can still join what began this long ago without having missed it. */
export const JUST_BEGUN_MINUTES = 10;

/**
 * Where a search gets its candidates from: a list of cards, or the database. All methods apply the filters of the query;
 * the choices about time may be used to leave out what cannot suit, and what is given may hold more, never less.
 */
export type Source = {
  /** Those one can go to within so many miles of the spot, and those in its town whose spot is not known. */
  readonly near: (miles: number, choices: TimeChoices, part: Part) => Candidates;
  /** Those that can be joined from anywhere: so many of the soonest, and all that start no later than the last of them. */
  readonly remote: (choices: TimeChoices, part: Part, wanted: Wanted) => Candidates;
  /** Those that serve the spot's ZIP code, county or state, or everybody; with the narrowest area that they name. */
  readonly servingArea: () => readonly { readonly candidate: Candidate; readonly area: ServedArea }[];
  /** Everything there is, wherever: for a search without a place. */
  readonly anywhere: (choices: TimeChoices, part: Part) => Candidates;
  /** One page of everything, in a fixed order, for a search that asks for nothing. */
  readonly page: (
    offset: number,
    limit: number,
  ) => { readonly list: readonly Candidate[]; readonly total: number };
  /**
   * Those in whose texts at least `atLeast` of the units stand: within so many miles, in the town or serving the spot;
   * `miles` null for everywhere.
   */
  readonly matching: (
    units: readonly Unit[],
    atLeast: number,
    miles: number | null,
  ) => Candidates<TextCandidate>;
  /** A few of those that can be joined from anywhere, in whose texts they stand. */
  readonly matchingRemote: (units: readonly Unit[], atLeast: number) => Candidates<TextCandidate>;
  /** The words within so many miles of the spot, or of everything. */
  readonly vocabulary: (miles: number | null) => Vocabulary;
};

/** For several whose cards are about to be asked for. */
export function expectCards(candidates: readonly Candidate[]): void {
  for (const { listing } of candidates) listing.expectCard?.();
}

/** Whether one can go there within so many miles; null miles are any distance. */
export function isWithin(candidate: Candidate, miles: number | null): boolean {
  const { isOnlineOnly, isInTown, distanceMeters } = candidate;
  if (isOnlineOnly) return false;
  return miles === null || isInTown || (distanceMeters !== null && distanceMeters <= miles * METERS_PER_MILE);
}

/** The same candidate as one that is joined from home: how far away it is does not matter. */
export function fromHome<Kind extends Candidate>(candidate: Kind): Kind {
  return { ...candidate, distanceMeters: null, isInTown: false };
}
