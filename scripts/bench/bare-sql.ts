import type { Db } from '#db/client.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { areaWordsAround, boxAround, REMOTE_ROW } from '#domain/search/cells.ts';
import { FLAG, termMask } from '#domain/search/flags.ts';
import type { Found } from '#domain/search/found.ts';
import type { Query, Spot } from '#domain/search/query.ts';
import { searchWords } from '#domain/search/words.ts';

/** SQL with its values, to be run as it is. */
export type Bare = readonly { readonly sql: string; readonly params: Record<string, unknown> }[];

export function runBare(db: Db, bare: Bare): void {
  for (const { sql, params } of bare) statement(db, sql).all(params);
}

const statements = new Map<string, ReturnType<Db['prepare']>>();
function statement(db: Db, sql: string) {
  const known = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, known);
  return known;
}

/** For each database its own statements. */
export function forgetStatements(): void {
  statements.clear();
}

const PAGE = 'ORDER BY distance, start LIMIT 25) AS page JOIN cards ON cards.listing_id = page.listing_id';

/** A page of what is in a circle, nearest first, with how many there are; the clock is that of the place. */
export function bareCircle(query: Query, found: Found, now: Date): Bare {
  return [circleOf(query, found.withinMiles ?? 25, now, '1')];
}

export function bareMedication(query: Query, found: Found, now: Date): Bare {
  const said = FLAG.hasClaims + FLAG.medicationSpecific;
  const far = Math.max(25, ...found.groups.map(({ withinMiles }) => withinMiles ?? 0));
  return [
    circleOf({ ...query, when: 'any' }, far, now, `flags & ${said} != 0`),
    circleOf(query, found.withinMiles ?? 25, now, `flags & ${said} = 0`),
  ];
}

function circleOf(query: Query, miles: number, now: Date, also: string): Bare[number] {
  const spot = query.spot as Spot;
  const { from, to, ...sides } = boxAround(spot.point, miles);
  const time = timeOf(query, spot.timeZone, now);
  const params = {
    ...sides,
    fromY: from.cy,
    toY: to.cy,
    fromX: from.cx,
    toX: to.cx,
    latitude: spot.point.latitude,
    longitude: spot.point.longitude,
    narrow: Math.cos((spot.point.latitude * Math.PI) / 180) ** 2,
    kinds: JSON.stringify(query.kinds),
    fellowship: query.fellowships[0] ?? '',
    formats: termMask(query.formats).bits,
    ...time.params,
  };
  return {
    sql: `WITH RECURSIVE bands (y) AS
        (SELECT CAST(@fromY AS INTEGER) UNION ALL SELECT y + 1 FROM bands WHERE y < @toY)
      SELECT page.*, card FROM (
        SELECT listing_id, min((latitude - @latitude) * (latitude - @latitude)
            + (longitude - @longitude) * (longitude - @longitude) * @narrow) AS distance, start,
          count(*) OVER () AS total
        FROM bands CROSS JOIN cells ON cy = y AND cx BETWEEN @fromX AND @toX
        WHERE latitude BETWEEN @south AND @north AND longitude BETWEEN @west AND @east
          AND (@kinds = '[]' OR kind IN (SELECT value FROM json_each(@kinds)))
          AND (@fellowship = '' OR fellowship = @fellowship) AND cells.terms & @formats = @formats
          AND ${time.sql} AND ${also}
        GROUP BY listing_id ${PAGE}`,
    params,
  };
}

function timeOf({ when, days, times }: Query, timeZone: string, now: Date) {
  const { minuteOfWeek, minuteOfDay } = wallClock(now, timeZone);
  if (days.length > 0) {
    const evening = times.includes('evening') ? 1_020 : 0;
    return {
      sql: 'start BETWEEN @from AND @until',
      params: { from: (days[0] as number) * 1_440 + evening, until: (days[0] as number) * 1_440 + 1_439 },
    };
  }
  const midnight = minuteOfWeek - minuteOfDay + 1_440;
  if (when === 'any') return { sql: '1', params: {} };
  const from = when === 'tomorrow' ? midnight % 10_080 : minuteOfWeek;
  const until =
    when === 'now' ? from + 120 : when === 'today' ? Math.max(midnight, from + 120) : from + 1_440;
  return { sql: '(start + duration > @from AND start < @until)', params: { from, until } };
}

export function bareOnline({ kinds }: Query, _found: Found, now: Date): Bare {
  const { minuteOfWeek, minuteOfDay } = wallClock(now, 'America/Chicago');
  return [
    {
      sql: `SELECT page.*, card FROM (
          SELECT listing_id, min(start) AS start, 0 AS distance, count(*) OVER () AS total FROM cells
          WHERE cy = ${REMOTE_ROW} AND cx BETWEEN @first AND @last AND kind IN (SELECT value FROM json_each(@kinds))
            AND start + duration > @from AND start < @until
          GROUP BY listing_id ${PAGE}`,
      params: {
        kinds: JSON.stringify(kinds),
        first: Math.floor(minuteOfWeek / 60) - 3,
        last: Math.floor((minuteOfWeek - minuteOfDay + 1_440) / 60) + 2,
        from: minuteOfWeek - 60,
        until: minuteOfWeek - minuteOfDay + 1_560,
      },
    },
  ];
}

/** The words as they were understood, all of them, in the circle that was looked in; no weighing, no second try. */
export function bareWords(query: Query, found: Found): Bare {
  const { spot } = query;
  const words = searchWords(found.correctedWords ?? query.words).map((word) => `"${word}"`);
  const area = spot && found.withinMiles !== null ? areaWordsAround(spot, found.withinMiles) : [];
  const areas = area.length > 0 ? ` AND (${area.map((word) => `"${word}"`).join(' OR ')})` : '';
  return [
    {
      sql: `SELECT card FROM words CROSS JOIN cells ON cells.listing_id = words.rowid
          CROSS JOIN cards ON cards.listing_id = words.rowid
        WHERE words MATCH @match AND kind IN (SELECT value FROM json_each(@kinds)) LIMIT 25`,
      params: { match: `${words.join(' AND ')}${areas}`, kinds: JSON.stringify(query.kinds) },
    },
  ];
}
