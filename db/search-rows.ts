import type { Card } from '#domain/card.ts';
import { distanceMeters, type Point } from '#domain/point.ts';
import { timesOf } from '#domain/search/candidate.ts';
import { FLAG } from '#domain/search/flags.ts';
import { scheduleOfSlot } from '#domain/search/slots.ts';
import type { Candidate } from '#domain/search/source.ts';
import type { Times } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** What is read of a row of `cells`, as an array: thousands are read, and objects of them cost three times as much. */
export const ROW_COLUMNS =
  'cells.listing_id, cells.latitude, cells.longitude, cells.flags, cells.start, cells.duration, cells.zone';
export type Row = readonly [
  id: number,
  latitude: number | null,
  longitude: number | null,
  flags: number,
  start: number,
  duration: number,
  zone: number,
];

/** Reads cards one by one as they are needed, each once. */
export function cardReader(db: Db): (id: number) => Card {
  const known = new Map<number, Card>();
  return (id) => {
    const found = known.get(id) ?? readCard(db, id);
    known.set(id, found);
    return found;
  };
}

function readCard(db: Db, id: number): Card {
  const row = prepared(db, 'SELECT card FROM cards WHERE listing_id = ?').get(id) as
    | { card: string }
    | undefined;
  if (!row) throw new Error(`Listing ${id} is findable but has no card: make the search rows anew`);
  return JSON.parse(row.card) as Card;
}

/**
 * Rows as candidates, one per listing. What a plain weekly listing's rows tell of its times is all there is to tell; of
 * others the card is read. `from` is where distances are counted from.
 */
export function toCandidates(
  rows: readonly Row[],
  from: Point | null,
  zones: ReadonlyMap<number, string>,
  card: (id: number) => Card,
): Candidate[] {
  const byId = new Map<number, Row[]>();
  for (const row of rows) {
    const known = byId.get(row[0]);
    if (known) known.push(row);
    else byId.set(row[0], [row]);
  }
  const candidates: Candidate[] = [];
  for (const [id, [first, ...others]] of byId) {
    if (first) candidates.push(toCandidate(id, first, others, from, zones, card));
  }
  return candidates;
}

function toCandidate(
  id: number,
  first: Row,
  others: readonly Row[],
  from: Point | null,
  zones: ReadonlyMap<number, string>,
  card: (id: number) => Card,
): Candidate {
  const [, latitude, longitude, flags] = first;
  const has = (flag: number) => (flags & flag) !== 0;
  const isOnlineOnly = !has(FLAG.inPerson);
  const isPlaced = !isOnlineOnly && latitude !== null && longitude !== null;
  return {
    id,
    distanceMeters: from && isPlaced ? distanceMeters(from, { latitude, longitude }) : null,
    isOnlineOnly,
    canJoin: has(FLAG.remote),
    isInTown: false,
    hasClaims: has(FLAG.hasClaims),
    isMedicationSpecific: has(FLAG.medicationSpecific),
    times: () =>
      has(FLAG.irregular) ? timesOf(card(id)) : timesOfRows([first, ...others], isOnlineOnly, zones),
    card: () => card(id),
  };
}

function timesOfRows(rows: readonly Row[], isRemote: boolean, zones: ReadonlyMap<number, string>): Times {
  const schedules = rows.flatMap(([, , , , start, durationMinutes, zone]) => {
    const timeZone = zones.get(zone);
    return start < 0 || timeZone === undefined ? [] : [scheduleOfSlot({ start, durationMinutes, timeZone })];
  });
  return { schedules, isRemote, pausedUntil: null };
}
