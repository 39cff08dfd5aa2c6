import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { distanceMeters } from '#domain/point.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { timesOf } from '#domain/search/candidate.ts';
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
export const ROW_COLUMNS = 'cells.listing_id, latitude, longitude, flags, start, duration, zone, claims';
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
  /** The schedules that slots stand for. */
  readonly schedules: Map<number, Schedule>;
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
  const candidates: Candidate[] = [];
  for (const own of byId.values()) {
    if ((own[0][3] & FLAG.irregular) !== 0) reading.cards.expect(own[0][0]);
    candidates.push(candidateOf(reading, own));
  }
  return candidates;
}

function candidateOf(reading: Reading, rows: readonly [Row, ...Row[]]): Candidate {
  const [id, latitude, longitude, flags, , , , claims] = rows[0];
  const from = reading.query.spot?.point;
  const isOnlineOnly = (flags & FLAG.inPerson) === 0;
  const isPlaced = !isOnlineOnly && latitude !== null && longitude !== null;
  return {
    id,
    distanceMeters: from && isPlaced ? distanceMeters(from, { latitude, longitude }) : null,
    isOnlineOnly,
    canJoin: (flags & FLAG.remote) !== 0,
    isInTown: false,
    hasClaims: claims !== null,
    isMedicationSpecific: (flags & FLAG.medicationSpecific) !== 0,
    listing: new RowsOfListing(reading, rows),
  };
}

/** A class, as there are thousands of them: functions made for each would cost more than all else that is kept of it. */
class RowsOfListing implements Asked {
  readonly #reading: Reading;
  readonly #rows: readonly [Row, ...Row[]];
  #times: Times | null = null;

  constructor(reading: Reading, rows: readonly [Row, ...Row[]]) {
    this.#reading = reading;
    this.#rows = rows;
  }

  medication(): readonly PublicMedicationClaim[] {
    const claims = this.#rows[0][7];
    return claims === null ? [] : (JSON.parse(claims) as PublicMedicationClaim[]);
  }

  times(): Times {
    this.#times ??= this.#isIrregular() ? timesOf(this.card()) : this.#timesOfSlots();
    return this.#times;
  }

  card(): Card {
    return this.#reading.cards.card(this.#rows[0][0]);
  }

  #isIrregular(): boolean {
    return (this.#rows[0][3] & FLAG.irregular) !== 0;
  }

  #timesOfSlots(): Times {
    const schedules: Schedule[] = [];
    for (const [, , , , start, duration, zone] of this.#rows) {
      const schedule = start < 0 ? null : scheduleAt(this.#reading, start, duration, zone);
      if (schedule) schedules.push(schedule);
    }
    return { schedules, isRemote: (this.#rows[0][3] & FLAG.inPerson) === 0, pausedUntil: null };
  }
}

/** Meetings share few times of the week: the schedule of each is made once per search. */
function scheduleAt(
  { zones, schedules }: Reading,
  start: number,
  duration: number,
  zone: number,
): Schedule | null {
  const timeZone = zones.get(zone);
  if (timeZone === undefined) return null;
  const key = (zone * (MINUTES_PER_DAY + 1) + duration) * MINUTES_PER_WEEK + start;
  const schedule = schedules.get(key) ?? scheduleOfSlot({ start, durationMinutes: duration, timeZone });
  schedules.set(key, schedule);
  return schedule;
}
