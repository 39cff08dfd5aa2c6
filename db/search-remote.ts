import { wallClock } from '#domain/schedule/clock.ts';
import { MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import {
  LASTS_LONG_MINUTES,
  MINUTES_PER_QUARTER,
  QUARTERS_PER_WEEK,
  REMOTE_ROW,
} from '#domain/search/cells.ts';
import { type Candidates, JUST_BEGUN_MINUTES, type Part, type Wanted } from '#domain/search/source.ts';
import type { TimeChoices } from '#domain/search/timing.ts';
import { clocksOf, stretchOf } from './search-clock.ts';
import { allOf, type Condition, dayAndTimeOf, partOf } from './search-filters.ts';
import { candidatesOf, type Reading, ROW_COLUMNS, type Row, readRows } from './search-rows.ts';

/** Far more than there are anywhere; a limit all the same. */
const MOST_ROWS = 20_000;
const WINTER_HOUR = 60;
/** The first steps are short: at a busy hour a hundred begin at once. */
const FIRST_STEP_MINUTES = 30;

/**
 * What can be joined from anywhere, read forward in time until there is enough: whole stretches, so that nobody is left
 * out who begins at the same minute as somebody who is in.
 */
export function readRemote(reading: Reading, choices: TimeChoices, part: Part, wanted: Wanted): Candidates {
  const { from, until } = rangeOf(reading, choices, wanted);
  const visitorZone = reading.query.spot?.timeZone ?? null;
  const filters = allOf([
    visitorZone === null ? dayAndTimeOf(choices) : { sql: '', params: {} },
    reading.filters,
    partOf(part),
  ]);
  const rows = wanted.onlyBeginning ? [] : readUntimed(reading, filters, wanted.atLeast);
  let step = FIRST_STEP_MINUTES;
  let at = from;
  while (at < until && rows.length < wanted.atLeast) {
    // What is in progress already comes with the first step.
    const next = Math.min(until, Math.max(at, 0) + step);
    rows.push(...readStretch(reading, filters, at, next));
    at = next;
    step *= 2;
  }
  if (!wanted.onlyBeginning) rows.push(...readLong(reading, filters, REMOTE_ROW));
  return { list: candidatesOf(reading, rows), complete: at >= until };
}

/** From and until when something may begin, in minutes from now. */
function rangeOf({ query, now }: Reading, { when }: TimeChoices, { onlyBeginning }: Wanted) {
  const lookBack = onlyBeginning ? -JUST_BEGUN_MINUTES : -LASTS_LONG_MINUTES;
  if (when === 'any') return { from: lookBack, until: MINUTES_PER_WEEK + lookBack };
  // Without a visitor's clock a day is that of each meeting: it ends at most one turn of the Earth later.
  const minute = query.spot ? wallClock(now, query.spot.timeZone).minuteOfWeek : 0;
  const { from, until } = stretchOf(when, minute);
  const farther = query.spot ? 0 : 1_440;
  return {
    from: when === 'tomorrow' ? Math.max(0, from - minute - farther) : lookBack,
    until: until - minute + (when === 'now' ? 0 : farther),
  };
}

/** Those that begin from `from` until `until` (minutes from now) on their own clocks. */
function readStretch(reading: Reading, filters: Condition, from: number, until: number): Row[] {
  const { db, now, zones, query } = reading;
  const params: Record<string, unknown> = {
    quarters: JSON.stringify(quartersBetween(now, from, until)),
    from: from + LASTS_LONG_MINUTES,
    until: until + LASTS_LONG_MINUTES,
  };
  const parts = clocksOf(zones, now, query.spot?.timeZone ?? null).map(({ zones: group, minute }, index) => {
    params[`minute${index}`] = MINUTES_PER_WEEK + LASTS_LONG_MINUTES - minute;
    const ahead = `(start + CAST(@minute${index} AS INTEGER)) % ${MINUTES_PER_WEEK}`;
    return `zone IN (${group.join()}) AND ${ahead} >= @from AND ${ahead} < @until`;
  });
  if (parts.length === 0) return [];
  return readRows(
    db,
    `SELECT ${ROW_COLUMNS} FROM json_each(@quarters) AS quarter
       CROSS JOIN cells ON cy = ${REMOTE_ROW} AND cx = quarter.value
     WHERE (${parts.join(' OR ')}) AND ${filters.sql}`,
    { ...params, ...filters.params },
    MOST_ROWS,
  );
}

/** The cells of what may begin then: where clocks are put forward they are those of an hour later. */
function quartersBetween(now: Date, from: number, until: number): number[] {
  const minute = wallClock(now, 'UTC').minuteOfWeek + MINUTES_PER_WEEK;
  const first = Math.floor((minute + from) / MINUTES_PER_QUARTER);
  const last = Math.floor((minute + until + WINTER_HOUR) / MINUTES_PER_QUARTER);
  const count = Math.min(QUARTERS_PER_WEEK, last - first + 1);
  return Array.from({ length: count }, (_, index) => (first + index) % QUARTERS_PER_WEEK);
}

function readUntimed({ db }: Reading, filters: Condition, most: number): Row[] {
  return readRows(
    db,
    `SELECT ${ROW_COLUMNS} FROM cells WHERE cy = ${REMOTE_ROW} AND cx = -1 AND ${filters.sql}`,
    filters.params,
    most,
  );
}

/** The few that last long and may have begun before the hours that are looked back; `row` of cells, null for all. */
export function readLong({ db }: Reading, condition: Condition, row: number | null): Row[] {
  return readRows(
    db,
    `SELECT ${ROW_COLUMNS} FROM cells INDEXED BY cells_lasting_long
     WHERE ${row === null ? '' : `cy = ${row} AND`} duration > ${LASTS_LONG_MINUTES} AND ${condition.sql}`,
    condition.params,
    MOST_ROWS,
  );
}
