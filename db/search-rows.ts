import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { distanceMeters, METERS_PER_MILE } from '#domain/point.ts';
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

/** Where a row has what; taken by these, as taking a row apart costs more, thousands of times. */
const [ID, LATITUDE, LONGITUDE, FLAGS, START, DURATION, ZONE, TIMES, CLAIMS] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
] as const;

/** One query being answered from the database. */
export type Reading = {
  readonly db: Db;
  readonly query: Query;
  readonly now: Date;
  readonly zones: ReadonlyMap<number, string>;
  readonly clocks: readonly Clock[];
  readonly filters: Condition;
  readonly cards: CardReader;
  /** Those that one slot stands for: many listings share theirs. */
  readonly timesOfSlots: Map<number, Times>;
};

/** The first `most` rows that a statement gives. */
export function readRows(db: Db, sql: string, params: Condition['params'], most: number): Row[] {
  return prepared(db, `${sql} LIMIT ${most}`).raw().all(params) as Row[];
}

/** Those within so many miles when these are told. */
export function readCandidates(
  reading: Reading,
  sql: string,
  params: Condition['params'],
  most: number,
  withinMiles: number | null = null,
): Candidates {
  const rows = readRows(reading.db, sql, params, most);
  return { list: candidatesOf(reading, rows, withinMiles), complete: rows.length < most };
}

/** Rows as candidates, one per listing: the rows of one must stand together. */
export function candidatesOf(
  reading: Reading,
  rows: readonly Row[],
  withinMiles: number | null = null,
): Candidate[] {
  const most = withinMiles === null ? Number.POSITIVE_INFINITY : withinMiles * METERS_PER_MILE;
  const candidates: Candidate[] = [];
  let last: ListingOfRows | null = null;
  for (const row of rows) {
    if (last?.row[ID] === row[ID]) {
      last.add(row);
      continue;
    }
    const meters = distanceOf(reading, row);
    if (meters !== null && meters > most) continue;
    last = new ListingOfRows(reading, row);
    candidates.push(candidateOf(row, meters, last));
  }
  return candidates;
}

/** The rows of each listing together, where they were read in another order. */
export function together(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, (row) => row[ID]).values()].flat();
}

/** Null without a place to go from or to. */
function distanceOf({ query: { spot } }: Reading, row: Row): number | null {
  const latitude = row[LATITUDE];
  const longitude = row[LONGITUDE];
  if (spot === null || latitude === null || longitude === null) return null;
  return (row[FLAGS] & FLAG.inPerson) === 0 ? null : distanceMeters(spot.point, { latitude, longitude });
}

function candidateOf(row: Row, meters: number | null, listing: Asked): Candidate {
  const flags = row[FLAGS];
  return {
    id: row[ID],
    distanceMeters: meters,
    isOnlineOnly: (flags & FLAG.inPerson) === 0,
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
    const claims = this.row[CLAIMS];
    return claims === null ? [] : (JSON.parse(claims) as PublicMedicationClaim[]);
  }

  /** What its rows tell of its times: its slots, or where these do not tell all the times themselves. */
  times(): Times {
    this.known ??= this.timesOfRows();
    return this.known;
  }

  card(): Card {
    return this.reading.cards.card(this.row[ID]);
  }

  expectCard(): void {
    this.reading.cards.expect(this.row[ID]);
  }

  private timesOfRows(): Times {
    const { row, more } = this;
    if (row[TIMES] !== null) return JSON.parse(row[TIMES]) as Times;
    if (more.length === 0) return timesOfSlot(this.reading, row);
    const all = [row, ...more].map((one) => timesOfSlot(this.reading, one));
    return { ...(all[0] as Times), schedules: all.flatMap(({ schedules }) => schedules) };
  }
}

/** Meetings share few times of the week: those of each are made once per search. */
function timesOfSlot({ zones, timesOfSlots }: Reading, row: Row): Times {
  const start = row[START];
  const duration = row[DURATION];
  const zone = row[ZONE];
  const isRemote = (row[FLAGS] & FLAG.inPerson) === 0;
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
