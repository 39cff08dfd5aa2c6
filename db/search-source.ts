import { bandsOf, boxAround, LASTS_LONG_MINUTES, townWordsOf, UNKNOWN_SPOT } from '#domain/search/cells.ts';
import type { Query, Spot } from '#domain/search/query.ts';
import {
  type Candidate,
  type Candidates,
  isWithin,
  type Part,
  type ServedArea,
  type Source,
} from '#domain/search/source.ts';
import type { TimeChoices } from '#domain/search/timing.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { cardReader } from './search-cards.ts';
import {
  clocksOf,
  hoursFrom,
  hoursOf,
  readZones,
  type Stretch,
  windowCondition,
  windowsOf,
} from './search-clock.ts';
import {
  allOf,
  type Condition,
  dayAndTimeOf,
  filtersOf,
  hopefulOf,
  indexOf,
  notHidden,
} from './search-filters.ts';
import { readLong, readRemote } from './search-remote.ts';
import {
  candidatesOf,
  type Reading,
  ROW_COLUMNS,
  type Row,
  readCandidates,
  readRows,
  together,
} from './search-rows.ts';
import { areaVocabulary, remoteTextSearch, textSearch, type Words } from './search-words.ts';

/** More rows than this are never read for one circle: a county has fewer. */
const MOST_ROWS = 30_000;
/** Of what is not bound to a place only the soonest are read. */
const MOST_SOONEST = 5_000;
const MOST_SERVING = 500;
const LOOK_BACK_HOURS = LASTS_LONG_MINUTES / 60;
/** Circles are read in these sizes: to read a few wide ones costs less than each of the ladder's. */
const READ_MILES = [5, 10, 25, 50, 100];
/** Where so wide a circle is needed little is on: it is read for today and tomorrow at once. */
const WIDE_MILES = 25;
const TWO_DAYS = 'two-days';

/** The database as a source of candidates, for one query at one time. Each method reads only what it must. */
export function sourceOfDb(db: Db, query: Query, now: Date, words: Words): Source {
  const zones = readZones(db);
  const reading: Reading = {
    db,
    query,
    now,
    zones,
    clocks: clocksOf(zones, now, query.spot?.timeZone ?? null),
    filters: allOf([filtersOf(query), notHidden(query, now)]),
    cards: cardReader(db),
    timesOfSlots: new Map(),
  };
  const near = nearReader(reading);
  const remote = new Map<string, Candidates>();
  return {
    near,
    remote: (choices, part, wanted) =>
      remembered(remote, JSON.stringify([choices, part, wanted]), () =>
        readRemote(reading, choices, part, wanted),
      ),
    servingArea: () => (query.spot ? readServing(reading, query.spot) : []),
    anywhere: (choices, part) => readAnywhere(reading, choices, part),
    page: (offset, limit) => readPage(reading, offset, limit),
    matching: (units, atLeast, miles) => textSearch(reading, words, near, units, atLeast, miles),
    matchingRemote: (units, atLeast) => remoteTextSearch(reading, words, units, atLeast),
    vocabulary: (miles) =>
      query.spot && miles !== null ? areaVocabulary(db, query.spot, miles, words) : words.vocabulary,
  };
}

/** Circles around the spot, each read once. */
function nearReader(reading: Reading): Source['near'] {
  const { query } = reading;
  const { spot } = query;
  const circles = new Map<string, Candidates>();
  const conditions = new Map<string, Condition>();
  const towns = new Map<string, Candidates>();
  const answers = new Map<string, Candidates>();
  const answer: Source['near'] = (miles, choices, part) => {
    if (!spot) throw new Error('Nothing is near without a place');
    const size = miles === query.withinMiles ? miles : (READ_MILES.find((read) => read >= miles) ?? miles);
    // The town's are few: they are read for two days at once as well.
    const wide: ReadChoices = choices.when === 'any' ? choices : { ...choices, when: TWO_DAYS };
    const read = size < WIDE_MILES ? choices : wide;
    const suiting = (asked: ReadChoices) =>
      remembered(conditions, keyOf(asked, part), () => conditionOf(reading, asked, part));
    const circle = remembered(circles, `${size} ${keyOf(read, part)}`, () =>
      readCircle(reading, spot, size, part, suiting(read)),
    );
    const town = remembered(towns, keyOf(wide, part), () => readTown(reading, spot, suiting(wide)));
    const within =
      size === miles ? circle.list : circle.list.filter((candidate) => isWithin(candidate, miles));
    const list = town.list.length === 0 ? within : [...within, ...town.list];
    return { list, complete: circle.complete };
  };
  return (...asked) => {
    const [miles, choices, part] = asked;
    return remembered(answers, `${miles} ${keyOf(choices, part)}`, () => answer(...asked));
  };
}

function keyOf({ when, days, times }: ReadChoices, part: Part): string {
  return [when, days.join(), times.join(), part].join(' ');
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function readCircle(
  reading: Reading,
  spot: Spot,
  miles: number,
  part: Part,
  condition: Condition,
): Candidates {
  const { south, north, west, east } = boxAround(spot.point, miles);
  // Row by row of cells: one range over both axes would read the whole width of the country.
  return readCandidates(
    reading,
    `SELECT ${ROW_COLUMNS} FROM json_each(@bands) AS band CROSS JOIN cells ${indexOf(part)}
       ON cy = band.value ->> 'cy' AND cx BETWEEN band.value ->> 'fromCx' AND band.value ->> 'toCx'
     WHERE latitude BETWEEN @south AND @north AND longitude BETWEEN @west AND @east AND ${condition.sql}`,
    {
      bands: JSON.stringify(bandsOf(spot.point, miles)),
      south,
      north,
      west,
      east,
      ...condition.params,
    },
    MOST_ROWS,
    miles,
  );
}

/** Those whose spot nobody knows, but whose town or ZIP code is the one asked for. */
function readTown(reading: Reading, spot: Spot, condition: Condition): Candidates {
  const words = townWordsOf(spot).map((word) => `"${word}"`);
  if (words.length === 0) return { list: [], complete: true };
  const { list, complete } = readCandidates(
    reading,
    `SELECT ${ROW_COLUMNS} FROM words
       CROSS JOIN cells ON cy = ${UNKNOWN_SPOT.cy} AND cx = ${UNKNOWN_SPOT.cx} AND listing_id = words.rowid
     WHERE words MATCH @words AND ${condition.sql}`,
    { words: words.join(' OR '), ...condition.params },
    MOST_SOONEST,
  );
  return { list: list.map((candidate) => ({ ...candidate, isInTown: true })), complete };
}

function readAnywhere(reading: Reading, choices: TimeChoices, part: Part): Candidates {
  const { db, now, clocks } = reading;
  const windows = windowsOf(clocks, choices.when);
  const hours = windows ? hoursOf(windows, LOOK_BACK_HOURS) : hoursFrom(now, 'UTC', LOOK_BACK_HOURS);
  const condition = conditionOf(reading, choices, part);
  const rows = readRows(
    db,
    `SELECT ${ROW_COLUMNS} FROM json_each(@hoursOfWeek) AS hour
       CROSS JOIN cells INDEXED BY cells_by_start ON start >= hour.value * 60 AND start < hour.value * 60 + 60
     WHERE ${condition.sql}`,
    { hoursOfWeek: JSON.stringify([...hours, -1]), ...condition.params },
    MOST_SOONEST,
  );
  const long = windows ? readLong(reading, condition, null) : [];
  return {
    list: candidatesOf(reading, together([...rows, ...long])),
    complete: rows.length < MOST_SOONEST,
  };
}

function readPage(
  reading: Reading,
  offset: number,
  limit: number,
): { list: readonly Candidate[]; total: number } {
  const { db, filters } = reading;
  const count = prepared(db, `SELECT count(DISTINCT listing_id) FROM cells WHERE ${filters.sql}`).pluck();
  const rows = prepared(
    db,
    `SELECT ${ROW_COLUMNS} FROM (
       SELECT DISTINCT listing_id AS id FROM cells INDEXED BY cells_by_listing WHERE ${filters.sql}
       ORDER BY listing_id LIMIT @limit OFFSET @offset)
     CROSS JOIN cells ON listing_id = id`,
  )
    .raw()
    .all({ ...filters.params, limit, offset }) as Row[];
  return { list: candidatesOf(reading, rows), total: count.get(filters.params) as number };
}

/** Those that serve the spot's ZIP code, county or state, or everybody; the narrowest areas first. */
function readServing(reading: Reading, spot: Spot): ReturnType<Source['servingArea']> {
  const rows = prepared(
    reading.db,
    `SELECT ${ROW_COLUMNS}, asked.column1 FROM
       (VALUES ('zip', @zip), ('county', @county), ('state', @state), ('anywhere', '')) AS asked
       CROSS JOIN service_areas AS area ON area.type = asked.column1 AND area.code = asked.column2
       CROSS JOIN cells ON cells.listing_id = area.listing_id
     WHERE ${reading.filters.sql} LIMIT ${MOST_SERVING}`,
  )
    .raw()
    .all({
      zip: spot.postalCode ?? '-',
      county: spot.countyCode ?? '-',
      state: spot.region,
      ...reading.filters.params,
    }) as [...row: Row, area: ServedArea][];
  const areas = new Map<number, ServedArea>();
  for (const row of rows) if (!areas.has(row[0])) areas.set(row[0], row[9]);
  return candidatesOf(reading, together(rows as unknown as Row[])).map((candidate) => ({
    candidate,
    area: areas.get(candidate.id) as ServedArea,
  }));
}

/** All that is asked of a row, the rarest first. */
type ReadChoices = Omit<TimeChoices, 'when'> & { readonly when: Stretch };

function conditionOf({ clocks, filters, query }: Reading, choices: ReadChoices, part: Part): Condition {
  const windows = windowsOf(clocks, choices.when);
  return allOf([windowCondition(windows), dayAndTimeOf(choices), filters, hopefulOf(part, query)]);
}
