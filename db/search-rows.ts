import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { distanceMeters } from '#domain/point.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import { FLAG } from '#domain/search/flags.ts';
import type { Query } from '#domain/search/query.ts';
import { scheduleOfSlot } from '#domain/search/slots.ts';
import type { Asked, Candidate, Candidates } from '#domain/search/source.ts';
import type { Times } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { CardReader } from './search-cards.ts';
import type { Clock } from './search-clock.ts';
import type { Condition } from './search-filters.ts';

/** What is read of a row of `cells`, as an array: thousands are read, and objects of them cost three times as much. */
export const ROW_COLUMNS =
  'cells.listing_id, latitude, longitude, flags, start, duration, zone, times, claims';
/** The same for what is joined from home: how far away it is does not matter. */
export const ROW_COLUMNS_FROM_HOME = ROW_COLUMNS.replace('latitude, longitude', 'NULL, NULL');
export type Row = readonly [
  id: number,
  latitude: number | null,
  longitude: number | null,
  flags: number,
  start: number,
  duration: number,
  zone: number,
  times: string | null,
  claims: string | null,
];

/** One query being answered from the database. */
export type Reading = {
  readonly db: Db;
  readonly query: Query;
  readonly now: Date;
  readonly zones: ReadonlyMap<number, string>;
  readonly clocks: readonly Clock[];
  readonly filters: Condition;
  readonly cards: CardReader;
  /** Of listings with one slot: many share theirs. */
  readonly timesOfSlots: Map<number, Times>;
};

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

/** Rows as candidates, one per listing: the rows of one must stand together. */
export function candidatesOf(reading: Reading, rows: readonly Row[]): Candidate[] {
  const candidates: Candidate[] = [];
  let last: ListingOfRows | null = null;
  for (const row of rows) {
    if (last?.row[0] === row[0]) {
      last.add(row);
      continue;
    }
    last = new ListingOfRows(reading, row);
    candidates.push(candidateOf(reading, row, last));
  }
  return candidates;
}

/** The rows of each listing together, where they were read in another order. */
export function together(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ([id]) => id).values()].flat();
}

function candidateOf({ query }: Reading, row: Row, listing: Asked): Candidate {
  const [id, latitude, longitude, flags] = row;
  const from = query.spot?.point;
  const isOnlineOnly = (flags & FLAG.inPerson) === 0;
  const isPlaced = !isOnlineOnly && latitude !== null && longitude !== null;
  return {
    id,
    distanceMeters: from && isPlaced ? distanceMeters(from, { latitude, longitude }) : null,
    isOnlineOnly,
    canJoin: (flags & FLAG.remote) !== 0,
    isInTown: false,
    hasClaims: (flags & FLAG.hasClaims) !== 0,
    isMedicationSpecific: (flags & FLAG.medicationSpecific) !== 0,
    listing,
  };
}

const NONE: readonly Row[] = [];

/** A class, as there are thousands of them: functions made for each would cost more than all else that is kept of it. */
class ListingOfRows implements Asked {
  readonly row: Row;
  private readonly reading: Reading;
  private more: readonly Row[] = NONE;
  private known: Times | null = null;

  constructor(reading: Reading, row: Row) {
    this.reading = reading;
    this.row = row;
  }

  add(row: Row): void {
    this.more = [...this.more, row];
  }

  medication(): readonly PublicMedicationClaim[] {
    const claims = this.row[8];
    return claims === null ? [] : (JSON.parse(claims) as PublicMedicationClaim[]);
  }

  /** What its rows tell of its times: its slots, or where these do not tell all the times themselves. */
  times(): Times {
    this.known ??= this.timesOfRows();
    return this.known;
  }

  card(): Card {
    return this.reading.cards.card(this.row[0]);
  }

  expectCard(): void {
    this.reading.cards.expect(this.row[0]);
  }

  private timesOfRows(): Times {
    const { row, more } = this;
    if (row[7] !== null) return JSON.parse(row[7]) as Times;
    if (more.length === 0) return timesOfSlot(this.reading, row);
    const all = [row, ...more].map((one) => timesOfSlot(this.reading, one));
    return { ...(all[0] as Times), schedules: all.flatMap(({ schedules }) => schedules) };
  }
}

/** Meetings share few times of the week: those of each are made once per search. */
function timesOfSlot({ zones, timesOfSlots }: Reading, [, , , flags, start, duration, zone]: Row): Times {
  const isRemote = (flags & FLAG.inPerson) === 0;
  const key =
    2 * ((zone * (MINUTES_PER_DAY + 1) + duration) * (MINUTES_PER_WEEK + 1) + start + 1) + Number(isRemote);
  const known = timesOfSlots.get(key);
  if (known) return known;
  const timeZone = start < 0 ? undefined : zones.get(zone);
  const schedules =
    timeZone === undefined ? [] : [scheduleOfSlot({ start, durationMinutes: duration, timeZone })];
  const times = { schedules, isRemote, pausedUntil: null };
  timesOfSlots.set(key, times);
  return times;
}
