import type { Card } from '#domain/card.ts';
import { servedAreaOf } from '#domain/search/candidate.ts';
import {
  boxAround,
  LASTS_LONG_MINUTES,
  REMOTE_ROW,
  townWordsOf,
  UNKNOWN_SPOT,
} from '#domain/search/cells.ts';
import { FLAG } from '#domain/search/flags.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { Query, Spot, When } from '#domain/search/query.ts';
import { type Candidates, fromHome, isWithin, type Part, type Source } from '#domain/search/source.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { hoursFrom, hoursOf, readZones, windowCondition, windowsOf } from './search-clock.ts';
import { type Condition, dayAndTimeOf, filtersOf, partFlags } from './search-filters.ts';
import { cardReader, ROW_COLUMNS, type Row, toCandidates } from './search-rows.ts';
import { areaVocabulary, textSearch } from './search-words.ts';

/** More rows than this are never read for one circle: a county has fewer. */
const MOST_ROWS = 30_000;
/** Of what is not bound to a place only the soonest are read. */
const MOST_SOONEST = 5_000;
const MOST_SERVING = 500;
const LOOK_BACK_HOURS = LASTS_LONG_MINUTES / 60;

/** The database as a source of candidates, for one query at one time. Each method reads only what it must. */
export function sourceOfDb(
  db: Db,
  query: Query,
  now: Date,
  { vocabulary, lexicon }: { readonly vocabulary: Vocabulary; readonly lexicon: Lexicon },
): Source {
  const card = cardReader(db);
  const zones = readZones(db);
  const filters = filtersOf(query);
  const onItsDays = dayAndTimeOf(query);
  const visitorZone = query.spot?.timeZone ?? null;
  const from = query.spot?.point ?? null;
  const toList = (rows: readonly Row[], most: number): Candidates => ({
    list: toCandidates(rows, from, zones, card),
    complete: rows.length < most,
  });

  const near = (miles: number, when: When, part: Part): Candidates => {
    const { spot } = query;
    if (!spot) throw new Error('Nothing is near without a place');
    const box = boxAround(spot.point, miles);
    const window = windowCondition(windowsOf(zones, when, now, visitorZone));
    // Row by row of cells: one range over both axes would read the whole width of the country.
    const rows = all(
      db,
      `WITH RECURSIVE bands (y) AS
         (SELECT CAST(@fromY AS INTEGER) UNION ALL SELECT y + 1 FROM bands WHERE y < @toY)
       SELECT ${ROW_COLUMNS} FROM bands CROSS JOIN cells ON cy = y AND cx BETWEEN @fromX AND @toX
       WHERE latitude BETWEEN @south AND @north AND longitude BETWEEN @west AND @east
         AND ${filters.sql} AND ${onItsDays.sql} AND ${window.sql}
       LIMIT ${MOST_ROWS}`,
      {
        fromY: box.from.cy,
        toY: box.to.cy,
        fromX: box.from.cx,
        toX: box.to.cx,
        south: box.south,
        north: box.north,
        west: box.west,
        east: box.east,
        ...filters.params,
        part: partFlags(part),
        ...onItsDays.params,
        ...window.params,
      },
    );
    const { list, complete } = toList(rows, MOST_ROWS);
    return {
      list: [...list.filter((candidate) => isWithin(candidate, miles)), ...inTown(spot, when, part)],
      complete,
    };
  };

  /** Those whose spot nobody knows, but whose town or ZIP code is the one asked for. */
  const inTown = (spot: Spot, when: When, part: Part) => {
    const words = townWordsOf(spot).map((word) => `"${word}"`);
    if (words.length === 0) return [];
    const window = windowCondition(windowsOf(zones, when, now, visitorZone));
    const rows = all(
      db,
      `SELECT ${ROW_COLUMNS} FROM words
         CROSS JOIN cells ON cy = ${UNKNOWN_SPOT.cy} AND cx = ${UNKNOWN_SPOT.cx} AND listing_id = words.rowid
       WHERE words MATCH @words AND ${filters.sql} AND ${onItsDays.sql} AND ${window.sql}
       LIMIT ${MOST_SOONEST}`,
      {
        words: words.join(' OR '),
        ...filters.params,
        part: partFlags(part),
        ...onItsDays.params,
        ...window.params,
      },
    );
    return toList(rows, MOST_SOONEST).list.map((candidate) => ({ ...candidate, isInTown: true }));
  };

  /** Rows by the hour of the week, soonest first, and those that began earlier and last long. */
  const soonest = (source: string, when: When, part: Part, others: Condition, onVisitorsClock: boolean) => {
    const windows = windowsOf(zones, when, now, visitorZone, onVisitorsClock);
    const window = windowCondition(windows);
    const hours = windows
      ? hoursOf(windows, LOOK_BACK_HOURS)
      : hoursFrom(now, visitorZone ?? 'UTC', LOOK_BACK_HOURS);
    const condition = `${filters.sql} AND ${others.sql} AND ${window.sql} LIMIT ${MOST_SOONEST}`;
    const params = { ...filters.params, part: partFlags(part), ...others.params, ...window.params };
    const byHour = all(
      db,
      `SELECT ${ROW_COLUMNS} FROM json_each(@hoursOfWeek) AS hour CROSS JOIN ${source} WHERE ${condition}`,
      { ...params, hoursOfWeek: JSON.stringify([...hours, -1]) },
    );
    const long = windows
      ? all(
          db,
          `SELECT ${ROW_COLUMNS} FROM cells INDEXED BY cells_lasting_long
           WHERE duration > ${LASTS_LONG_MINUTES} AND ${condition}`,
          params,
        )
      : [];
    return toList([...byHour, ...long], MOST_SOONEST);
  };

  return {
    near,
    remote: (when, part) => {
      const source = `cells ON cy = ${REMOTE_ROW} AND cx = hour.value`;
      const joined = { sql: `flags & ${FLAG.remote} != 0`, params: {} };
      const { list, complete } = soonest(source, when, part, joined, true);
      return { list: list.map(fromHome), complete };
    },
    servingArea: () => {
      const { spot } = query;
      return spot ? serving(db, spot, card, filters, (rows) => toCandidates(rows, from, zones, card)) : [];
    },
    anywhere: (when, part) => {
      const source =
        'cells INDEXED BY cells_by_start ON start >= hour.value * 60 AND start < hour.value * 60 + 60';
      return soonest(source, when, part, onItsDays, false);
    },
    page: (offset, limit) => {
      const params = { ...filters.params, part: 0 };
      const { total } = prepared(
        db,
        `SELECT count(DISTINCT listing_id) AS total FROM cells WHERE ${filters.sql}`,
      ).get(params) as { total: number };
      const rows = all(
        db,
        `SELECT ${ROW_COLUMNS} FROM (
           SELECT DISTINCT listing_id AS id FROM cells INDEXED BY cells_by_listing WHERE ${filters.sql}
           ORDER BY listing_id LIMIT @limit OFFSET @offset)
         CROSS JOIN cells ON listing_id = id`,
        { ...params, limit, offset },
      );
      return { list: toCandidates(rows, from, zones, card), total };
    },
    matching: (units, atLeast, miles) =>
      textSearch(db, { query, filters, vocabulary, near, toList }, units, atLeast, miles),
    vocabulary: (miles) =>
      query.spot && miles !== null ? areaVocabulary(db, query.spot, miles, vocabulary, lexicon) : vocabulary,
  };
}

/** All rows that a statement gives, as arrays. */
export function all(db: Db, sql: string, params: Record<string, unknown>): Row[] {
  return prepared(db, sql).raw().all(params) as Row[];
}

/** Those that serve the spot's ZIP code, county or state, or everybody; the narrowest areas first. */
function serving(
  db: Db,
  spot: Spot,
  card: (id: number) => Card,
  filters: ReturnType<typeof filtersOf>,
  toCandidatesOf: (rows: readonly Row[]) => ReturnType<typeof toCandidates>,
): ReturnType<Source['servingArea']> {
  const rows = all(
    db,
    `SELECT ${ROW_COLUMNS} FROM service_areas AS area
       CROSS JOIN cells ON cells.listing_id = area.listing_id
     WHERE (area.type, area.code) IN (VALUES ('zip', @zip), ('county', @county), ('state', @state), ('anywhere', ''))
       AND ${filters.sql} LIMIT ${MOST_SERVING}`,
    {
      zip: spot.postalCode ?? '-',
      county: spot.countyCode ?? '-',
      state: spot.region,
      ...filters.params,
      part: 0,
    },
  );
  const order = ['zip', 'county', 'state', 'anywhere'];
  return toCandidatesOf(rows)
    .flatMap((candidate) => {
      const area = servedAreaOf(card(candidate.id), spot);
      return area ? [{ candidate, area }] : [];
    })
    .sort((a, b) => order.indexOf(a.area) - order.indexOf(b.area));
}
