import { minuteOfWeekAt } from '#domain/schedule/clock.ts';
import { MINUTES_PER_DAY, MINUTES_PER_WEEK } from '#domain/schedule/minutes.ts';
import type { Weekday } from '#domain/schedule/schedule.ts';
import {
  LASTS_LONG_MINUTES,
  MINUTES_PER_QUARTER,
  QUARTERS_PER_WEEK,
  REMOTE_ROW,
} from '#domain/search/cells.ts';
import { isHopeful } from '#domain/search/flags.ts';
import type { Query } from '#domain/search/query.ts';
import { type Candidates, JUST_BEGUN_MINUTES, type Part, type Wanted } from '#domain/search/source.ts';
import { MINUTES_OF, type TimeChoices } from '#domain/search/timing.ts';
import { stretchOf } from './search-clock.ts';
import { allOf, type Condition, dayAndTimeOf, indexOf, partOf } from './search-filters.ts';
import {
  candidatesOf,
  type Reading,
  ROW_COLUMNS,
  ROW_COLUMNS_FROM_HOME,
  type Row,
  readRows,
  together,
} from './search-rows.ts';

/** Far more than there are anywhere; a limit all the same. */
const MOST_ROWS = 20_000;
/** Where clocks are put forward, what begins now stands in the cell of an hour later. */
const SUMMER_QUARTERS = 4;
/** The first steps are short: at a busy hour a hundred begin at once. */
const FIRST_STEP_QUARTERS = 2;

/**
 * What can be joined from anywhere, read forward in time until there is enough: whole quarters of an hour, so that nobody
 * is left out who begins at the same minute as somebody who is in.
 */
export function readRemote(reading: Reading, choices: TimeChoices, part: Part, wanted: Wanted): Candidates {
  const visitorZone = reading.query.spot?.timeZone ?? null;
  const filters = allOf([
    visitorZone === null ? dayAndTimeOf(choices) : { sql: '', params: {} },
    reading.filters,
    partOf(part),
  ]);
  const rows = wanted.onlyBeginning ? [] : readUntimed(reading, part, filters, wanted.atLeast);
  const quarters = quartersOf(reading, choices, wanted);
  // What is in progress already comes with the first step.
  let next = quarters.filter((quarter) => quarter < 0).length + FIRST_STEP_QUARTERS;
  let at = 0;
  while (at < quarters.length && rows.length < wanted.atLeast) {
    rows.push(...readQuarters(reading, part, filters, quarters.slice(at, next)));
    [at, next] = [next, 3 * next - 2 * at];
  }
  if (!wanted.onlyBeginning) rows.push(...readLong(reading, filters, REMOTE_ROW));
  return {
    list: candidatesOf(reading, together(hopefulRows(rows, part, reading.query))),
    complete: at >= quarters.length,
  };
}

/** Of rows about medicine those that `hopefulOf` lets pass; all of them count as read. */
function hopefulRows(rows: readonly Row[], part: Part, { medication }: Query): readonly Row[] {
  return part === 'all' || medication === null ? rows : rows.filter((row) => isHopeful(row[3], medication));
}

/**
 * The quarters of an hour in which something that suits may begin, counted from the present one; with a visitor's clock
 * only those of the chosen days and times of day there.
 */
function quartersOf({ query, now }: Reading, choices: TimeChoices, wanted: Wanted): number[] {
  const { from, until } = rangeOf(query, now, choices, wanted);
  const first = Math.floor(from / MINUTES_PER_QUARTER);
  const count = Math.min(QUARTERS_PER_WEEK, Math.ceil(until / MINUTES_PER_QUARTER) + 1 - first);
  const quarters = Array.from({ length: count }, (_, index) => first + index);
  if (!query.spot || choices.days.length + choices.times.length === 0) return quarters;
  const minute = minuteOfWeekAt(now, query.spot.timeZone) + MINUTES_PER_WEEK;
  return quarters.filter((quarter) =>
    // An hour either way, should the clocks change until then.
    [-60, 0, 60].some((change) => isChosen(minute + quarter * MINUTES_PER_QUARTER + change, choices)),
  );
}

/** Whether a minute of some week is of a chosen day and time of day. */
function isChosen(minute: number, { days, times }: TimeChoices): boolean {
  const day = Math.floor((minute % MINUTES_PER_WEEK) / MINUTES_PER_DAY) as Weekday;
  const ofDay = minute % MINUTES_PER_DAY;
  return (
    (days.length === 0 || days.includes(day)) &&
    (times.length === 0 || times.some((time) => ofDay >= MINUTES_OF[time][0] && ofDay < MINUTES_OF[time][1]))
  );
}

/** From and until when something may begin, in minutes from now. */
function rangeOf({ spot }: Query, now: Date, { when }: TimeChoices, { onlyBeginning }: Wanted) {
  const lookBack = onlyBeginning ? -JUST_BEGUN_MINUTES : -LASTS_LONG_MINUTES;
  if (when === 'any') return { from: lookBack, until: MINUTES_PER_WEEK + lookBack };
  // Without a visitor's clock a day is that of each meeting: it ends at most one turn of the Earth later.
  const minute = spot ? minuteOfWeekAt(now, spot.timeZone) : 0;
  const { from, until } = stretchOf(when, minute);
  const farther = spot ? 0 : MINUTES_PER_DAY;
  return {
    from: when === 'tomorrow' ? Math.max(0, from - minute - farther) : lookBack,
    until: until - minute + (when === 'now' ? 0 : farther),
  };
}

/** Those that begin in some quarters of an hour, counted from the present one and given in order. */
function readQuarters(
  { db, now, clocks }: Reading,
  part: Part,
  filters: Condition,
  quarters: readonly number[],
): Row[] {
  const [first, last] = [quarters[0], quarters.at(-1)];
  if (first === undefined || last === undefined || clocks.length === 0) return [];
  // The present quarter has begun already: what begins in it may have done so before now.
  const begun = minuteOfWeekAt(now, 'UTC') % MINUTES_PER_QUARTER;
  const from = first * MINUTES_PER_QUARTER - begun;
  const params: Record<string, unknown> = {
    cells: JSON.stringify(cellsOf(now, quarters)),
    length: (last + 1 - first) * MINUTES_PER_QUARTER,
  };
  const cases = clocks.map(({ zones, minute }, index) => {
    params[`minute${index}`] = 2 * MINUTES_PER_WEEK - minute - from;
    return `WHEN zone IN (${zones.join()}) THEN (start + CAST(@minute${index} AS INTEGER)) % ${MINUTES_PER_WEEK}`;
  });
  return readRows(
    db,
    `SELECT ${ROW_COLUMNS_FROM_HOME} FROM json_each(@cells) AS cell CROSS JOIN cells ${indexOf(part)}
       ON cy = ${REMOTE_ROW} AND cx = cell.value
     WHERE CASE ${cases.join(' ')} END < @length AND ${filters.sql}`,
    { ...params, ...filters.params },
    MOST_ROWS,
  );
}

/** The cells of what may begin in these quarters, on clocks put forward or not. */
function cellsOf(now: Date, quarters: readonly number[]): number[] {
  const present = Math.floor(minuteOfWeekAt(now, 'UTC') / MINUTES_PER_QUARTER) + 2 * QUARTERS_PER_WEEK;
  const cells = quarters.flatMap((quarter) =>
    [0, SUMMER_QUARTERS].map((shift) => (present + quarter + shift) % QUARTERS_PER_WEEK),
  );
  return [...new Set(cells)];
}

function readUntimed({ db }: Reading, part: Part, filters: Condition, most: number): Row[] {
  return readRows(
    db,
    `SELECT ${ROW_COLUMNS_FROM_HOME} FROM cells ${indexOf(part)}
     WHERE cy = ${REMOTE_ROW} AND cx = -1 AND ${filters.sql}`,
    filters.params,
    most,
  );
}

/** The few that last long and may have begun before the hours that are looked back; `row` of cells, null for all. */
export function readLong({ db }: Reading, condition: Condition, row: number | null): Row[] {
  return readRows(
    db,
    `SELECT ${row === REMOTE_ROW ? ROW_COLUMNS_FROM_HOME : ROW_COLUMNS} FROM cells INDEXED BY cells_lasting_long
     WHERE ${row === null ? '' : `cy = ${row} AND`} duration > ${LASTS_LONG_MINUTES} AND ${condition.sql}`,
    condition.params,
    MOST_ROWS,
  );
}
