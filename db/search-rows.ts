import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { distanceMeters } from '#domain/point.ts';
import { timesOf } from '#domain/search/candidate.ts';
import { FLAG } from '#domain/search/flags.ts';
import type { Query } from '#domain/search/query.ts';
import { scheduleOfSlot } from '#domain/search/slots.ts';
import type { Candidate, Candidates } from '#domain/search/source.ts';
import type { Times } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Condition } from './search-filters.ts';

/** What is read of a row of `cells`, as an array: thousands are read, and objects of them cost three times as much. */
export const ROW_COLUMNS = 'cells.listing_id, latitude, longitude, flags, start, duration, zone, claims';
export type Row = readonly [
  id: number,
  latitude: number | null,
  longitude: number | null,
  flags: number,
  start: number,
  duration: number,
  zone: number,
  claims: string | null,
];

/** One query being answered from the database. */
export type Reading = {
  readonly db: Db;
  readonly query: Query;
  readonly now: Date;
  readonly zones: ReadonlyMap<number, string>;
  readonly filters: Condition;
  readonly card: (id: number) => Card;
};

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

/** The first `most` rows that a statement gives. */
export function readRows(db: Db, sql: string, params: Condition['params'], most: number): Row[] {
  return prepared(db, `${sql} LIMIT ${most}`).raw().all(params) as Row[];
}

export function readCandidates(
  reading: Reading,
  sql: string,
  params: Condition['params'],
  most: number,
): Candidates {
  const rows = readRows(reading.db, sql, params, most);
  return { list: candidatesOf(reading, rows), complete: rows.length < most };
}

/**
 * Rows as candidates, one per listing. What a plain weekly listing's rows tell of its times is all there is to tell; of
 * others the card is read when their times are asked for.
 */
export function candidatesOf(reading: Reading, rows: readonly Row[]): Candidate[] {
  const byId = new Map<number, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = byId.get(row[0]);
    if (known) known.push(row);
    else byId.set(row[0], [row]);
  }
  return Array.from(byId.values(), (own) => candidateOf(reading, own));
}

function candidateOf({ query, zones, card }: Reading, rows: readonly [Row, ...Row[]]): Candidate {
  const [id, latitude, longitude, flags, , , , claims] = rows[0];
  const has = (flag: number) => (flags & flag) !== 0;
  const isOnlineOnly = !has(FLAG.inPerson);
  const isPlaced = !isOnlineOnly && latitude !== null && longitude !== null;
  return {
    id,
    distanceMeters: query.spot && isPlaced ? distanceMeters(query.spot.point, { latitude, longitude }) : null,
    isOnlineOnly,
    canJoin: has(FLAG.remote),
    isInTown: false,
    hasClaims: claims !== null,
    isMedicationSpecific: has(FLAG.medicationSpecific),
    medication: () => (claims === null ? [] : (JSON.parse(claims) as PublicMedicationClaim[])),
    times: () => (has(FLAG.irregular) ? timesOf(card(id)) : timesOfRows(rows, isOnlineOnly, zones)),
    card: () => card(id),
  };
}

function timesOfRows(rows: readonly Row[], isRemote: boolean, zones: Reading['zones']): Times {
  const schedules = rows.flatMap(([, , , , start, durationMinutes, zone]) => {
    const timeZone = zones.get(zone);
    return start < 0 || timeZone === undefined ? [] : [scheduleOfSlot({ start, durationMinutes, timeZone })];
  });
  return { schedules, isRemote, pausedUntil: null };
}
