import type { Found, GroupKey } from '../search/found.ts';
import type { Spot, When } from '../search/query.ts';
import { formatCursor } from './api-cursor.ts';
import type { ApiRequest } from './api-request.ts';
import { type ListingJson, toListingJson } from './listing-json.ts';

/** What `GET /api/v1/listings` answers; domain/exports/openapi-schemas.ts says what each field means. */
export type ListingPageJson = {
  readonly listings: readonly (ListingJson & { readonly group: GroupKey })[];
  readonly total: number;
  readonly countedAll: boolean;
  readonly next: string | null;
  readonly place: SpotJson | null;
  readonly withinMiles: number | null;
  readonly widenedTo: number | null;
  readonly shownWhen: When;
  readonly ignoredDaysAndTimes: boolean;
  readonly correctedWords: string | null;
  readonly dropped: readonly string[];
  readonly problem: ProblemJson | null;
};

export type SpotJson = Omit<Spot, 'point'> & Spot['point'];

export type ProblemJson = {
  readonly code:
    | 'unknown-place'
    | 'ambiguous-place'
    | 'unknown-cursor'
    | 'unknown-listing'
    | 'too-many'
    | 'unavailable';
  readonly message: string;
  /** What to send as `near` instead. */
  readonly choices: readonly { readonly near: string; readonly label: string }[];
};

/** @param at the moment that the search was made for */
export function toListingPage(
  found: Found,
  asked: ApiRequest,
  spot: Spot | null,
  at: Date,
  siteUrl: string,
): ListingPageJson {
  // Fewer pages than a moment ago: the search then answers with the last one, which has been read already.
  const { page } = asked.choices;
  const isBehindTheEnd = page > found.pageCount;
  const listings = found.groups.flatMap(({ key, matches }) =>
    matches.map((match) => ({ ...toListingJson(match.card, match, siteUrl), group: key })),
  );
  return {
    listings: isBehindTheEnd ? [] : listings,
    total: found.total,
    countedAll: found.countedAll,
    next: page < found.pageCount ? formatCursor({ page: page + 1, at }, asked.fingerprint) : null,
    place: spot && toSpotJson(spot),
    withinMiles: found.withinMiles,
    widenedTo: found.widenedFromMiles === null ? null : found.withinMiles,
    shownWhen: found.shownWhen,
    ignoredDaysAndTimes: found.ignoredDaysAndTimes,
    correctedWords: found.correctedWords,
    dropped: asked.dropped,
    problem: null,
  };
}

/** The answer when nothing was looked for: an empty list alone would read as "there is nothing near you". */
export function refuseListingPage(asked: ApiRequest, problem: ProblemJson): ListingPageJson {
  return {
    listings: [],
    total: 0,
    countedAll: false,
    next: null,
    place: null,
    withinMiles: null,
    widenedTo: null,
    shownWhen: asked.choices.when,
    ignoredDaysAndTimes: false,
    correctedWords: null,
    dropped: asked.dropped,
    problem,
  };
}

function toSpotJson({ label, point, postalCode, town, region, countyCode, timeZone }: Spot): SpotJson {
  const { latitude, longitude } = point;
  return { label, latitude, longitude, postalCode, town, region, countyCode, timeZone };
}
