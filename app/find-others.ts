import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { pointOf } from '#domain/place.ts';
import type { Match } from '#domain/search/found.ts';
import type { Spot, WayToAttend } from '#domain/search/query.ts';
import { FINDER_DEFAULTS, NOTHING_PRIVATE, parseCoarse } from '#domain/search/url.ts';

const MOST_OTHERS = 3;

/** Which of what was found may stand in for a listing; itself never does. */
type Suits = (card: Card) => boolean;
const IS_HELD: Suits = ({ status, missingSince }) => status === 'published' && missingSince === null;

/** The same kind of help soon, nearest first; none when the listing has no point to be near to. */
export async function findOthersNear(
  db: Db,
  card: Card,
  now: Date,
  suits: Suits = IS_HELD,
): Promise<readonly Match[]> {
  const spot = spotOf(card);
  if (!spot) return [];
  const distance = (match: Match) => match.distanceMeters ?? Number.POSITIVE_INFINITY;
  const others = await findOthers(db, card, spot, now, suits);
  return others.sort((a, b) => distance(a) - distance(b)).slice(0, MOST_OTHERS);
}

/** The same kind of help that can be joined from anywhere, soonest first. */
export async function findOthersOnline(
  db: Db,
  card: Card,
  now: Date,
  suits: Suits,
): Promise<readonly Match[]> {
  return (await findOthers(db, card, null, now, suits)).slice(0, MOST_OTHERS);
}

async function findOthers(db: Db, card: Card, spot: Spot | null, now: Date, suits: Suits): Promise<Match[]> {
  const when = kindOf(card.kind).gathers ? 'today' : 'any';
  const { choices } = parseCoarse(new URLSearchParams({ kind: card.kind, when }), FINDER_DEFAULTS);
  const attendance: readonly WayToAttend[] = spot ? [] : ['online'];
  const found = await findListings(db, { ...choices, attendance, ...NOTHING_PRIVATE, spot }, now);
  return found.groups
    .flatMap(({ matches }) => matches)
    .filter((match) => match.card.id !== card.id && suits(match.card));
}

function spotOf({ place }: Card): Spot | null {
  const point = place && pointOf(place);
  if (!place?.timeZone || !point) return null;
  const { town, region, postalCode, timeZone } = place;
  return {
    label: town ?? '',
    point,
    timeZone,
    postalCode,
    town,
    region: region ?? '',
    countyCode: null,
  };
}
