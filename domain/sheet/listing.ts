import type { Card } from '../card.ts';
import type { Claim } from '../claims.ts';
import type { Listing } from '../listing.ts';

/** What a sheet tells about one listing is worked out from this: the public part of it, nothing else. */
export type SheetListing = {
  readonly card: Card;
  readonly more: Pick<
    Listing,
    | 'online'
    | 'whoCanCome'
    | 'whoCannotCome'
    | 'minimumAge'
    | 'maximumAge'
    | 'whatToBring'
    | 'howToStart'
    | 'wait'
    | 'details'
  >;
  /** Newest first. */
  readonly claims: readonly Exclude<Claim, { type: 'medication' }>[];
};
