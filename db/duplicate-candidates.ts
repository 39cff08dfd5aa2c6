import { type Compared, SAME_PLACE_METERS } from '#domain/duplicates/score.ts';
import { distanceMeters, pointOf } from '#domain/point.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

type Spot = {
  readonly id: number;
  readonly latitude: number;
  readonly longitude: number;
  /** Kind, and for a gathering its weekday and time: only those with the same can be the same. */
  readonly sameOnly: string;
};

/** A degree of latitude is 111 km everywhere. */
const SAME_PLACE_DEGREES = SAME_PLACE_METERS / 111_000;
/** More at one time side by side than any town holds: a publisher's mistake, such as one point for all. */
const MOST_BESIDE = 30;

/**
 * Pairs worth a closer look, each once, the smaller id first: of one kind, within a few steps of each other and, where
 * people gather, at the same time of the week.
 */
export function findCandidates(db: Db): [number, number][] {
  const groups = new Map<string, Spot[]>();
  for (const spot of readSpots(db)) {
    const group = groups.get(spot.sameOnly);
    if (group) group.push(spot);
    else groups.set(spot.sameOnly, [spot]);
  }
  const pairs = new Map<string, [number, number]>();
  for (const group of groups.values()) {
    // From south to north, each is compared only with those that follow closely.
    group.sort((a, b) => a.latitude - b.latitude);
    for (const [index, a] of group.entries()) {
      for (const b of group.slice(index + 1, index + 1 + MOST_BESIDE)) {
        if (b.latitude - a.latitude > SAME_PLACE_DEGREES) break;
        if (a.id === b.id || distanceMeters(a, b) > SAME_PLACE_METERS) continue;
        const pair: [number, number] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        pairs.set(pair.join(' '), pair);
      }
    }
  }
  return [...pairs.values()];
}

function readSpots(db: Db): Spot[] {
  return prepared(
    db,
    `SELECT listings.id, latitude, longitude,
       kind || coalesce(' ' || (recurrence ->> '$.weekday') || ' ' || start_minute, '') AS sameOnly
     FROM listings JOIN places ON places.id = place_id LEFT JOIN schedules ON schedules.listing_id = listings.id
     WHERE status = 'published' AND latitude IS NOT NULL`,
  ).all() as Spot[];
}

/** What is compared of a listing. @throws Error when there is none */
export function readCompared(db: Db, id: number): Compared {
  const { name, kind, fellowship, place, schedules, terms, languages, phones } = readListing(db, id);
  const feeds = prepared(
    db,
    'SELECT DISTINCT slug FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id = ?',
  )
    .pluck()
    .all(id) as string[];
  return {
    name,
    kind,
    fellowship,
    point: place && pointOf(place),
    street: place?.street ?? null,
    town: place?.town ?? null,
    hall: place?.name ?? null,
    starts: schedules.flatMap(({ recurrence, startMinute }) =>
      recurrence.type === 'weekly' ? recurrence.weekday * 1440 + startMinute : [],
    ),
    audiences: terms.filter((term) => term.startsWith('audience:')).map((term) => term.slice(9)),
    languages,
    phones: phones.map(({ number }) => number),
    feeds,
  };
}
