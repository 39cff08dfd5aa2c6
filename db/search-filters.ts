import { approachMask, FLAG, languageMask, type Mask, termMask } from '#domain/search/flags.ts';
import type { Query } from '#domain/search/query.ts';
import type { Part } from '#domain/search/source.ts';
import { MINUTES_OF } from '#domain/search/timing.ts';

/** A condition on rows of `cells` and the values it names. */
export type Condition = { readonly sql: string; readonly params: Readonly<Record<string, unknown>> };

/**
 * All filters of a query that do not depend on place or clock. The text is the same for nearly every query, a choice
 * that was not made being null or 0, so that few statements are ever compiled; only terms added later than the bits of
 * domain/search/flags.ts are asked for row by row.
 */
export function filtersOf(query: Query): Condition {
  const approaches = approachMask(query.approaches);
  const languages = languageMask(query.languages);
  const audiences = termMask(query.audiences);
  const formats = termMask(query.formats);
  const later = laterTerms(query, { approaches, languages, audiences, formats });
  return {
    sql: `(@kinds IS NULL OR kind IN (SELECT value FROM json_each(@kinds)))
      AND (@fellowships IS NULL OR fellowship IN (SELECT value FROM json_each(@fellowships)))
      AND flags & @attendance = @attendance
      AND (@approaches = 0 OR flags & @approaches != 0)
      AND (@languages = 0 OR flags & @languages != 0)
      AND (@audiences = 0 OR cells.terms & @audiences != 0)
      AND cells.terms & @formats = @formats
      AND (@part = 0 OR flags & @part != 0)${later.sql}`,
    params: {
      kinds: listOf(query.kinds),
      fellowships: listOf(query.fellowships),
      attendance: attendanceFlag(query),
      approaches: approaches.complete ? approaches.bits : 0,
      languages: languages.complete ? languages.bits : 0,
      audiences: audiences.complete ? audiences.bits : 0,
      formats: formats.bits,
      ...later.params,
    },
  };
}

const listOf = (codes: readonly string[]) => (codes.length === 0 ? null : JSON.stringify(codes));

function attendanceFlag({ attendance }: Query): number {
  if (attendance.length !== 1) return 0;
  return attendance[0] === 'online' ? FLAG.remote : FLAG.inPerson;
}

/** The value of `@part` in the filters. */
export function partFlags(part: Part): number {
  return part === 'all' ? 0 : FLAG.hasClaims + FLAG.medicationSpecific;
}

type Masks = Readonly<Record<'approaches' | 'languages' | 'audiences' | 'formats', Mask>>;

function laterTerms(query: Query, masks: Masks): Condition {
  const has = (vocabularies: string, name: string) =>
    `EXISTS (SELECT 1 FROM listing_terms JOIN terms AS term ON term.id = term_id
       WHERE listing_terms.listing_id = cells.listing_id AND term.vocabulary IN (${vocabularies})
         AND term.code IN (SELECT value FROM json_each(@${name})))`;
  const filterable = `'format', 'audience', 'access'`;
  const parts: string[] = [];
  const params: Record<string, unknown> = {};
  if (!masks.approaches.complete) {
    parts.push(has(`'approach'`, 'laterApproaches'));
    params.laterApproaches = JSON.stringify(query.approaches);
  }
  if (!masks.audiences.complete) {
    parts.push(has(filterable, 'laterAudiences'));
    params.laterAudiences = JSON.stringify(query.audiences);
  }
  if (!masks.languages.complete) {
    parts.push(`EXISTS (SELECT 1 FROM listings, json_each(listings.languages) AS spoken
      WHERE listings.id = cells.listing_id AND spoken.value IN (SELECT value FROM json_each(@laterLanguages)))`);
    params.laterLanguages = JSON.stringify(query.languages);
  }
  if (!masks.formats.complete) {
    // Of formats it must have all, also those that the bits have checked already.
    for (const [index, format] of query.formats.entries()) {
      parts.push(has(filterable, `format${index}`));
      params[`format${index}`] = JSON.stringify([format]);
    }
  }
  return { sql: parts.map((part) => `\n      AND ${part}`).join(''), params };
}

const ALL_DAYS = 2 ** 7 - 1;
const ALL_HOURS = 2 ** 24 - 1;

/**
 * The chosen weekdays and times of day, as slots show them on their own clocks; what has no set time passes.
 * Only for what takes place on its own clock: joined from home, the evening is the visitor's.
 */
export function dayAndTimeOf({ days, times }: Pick<Query, 'days' | 'times'>): Condition {
  let hours = 0;
  for (const time of times) {
    const [from, until] = MINUTES_OF[time];
    for (let hour = from / 60; hour < until / 60; hour++) hours += 2 ** hour;
  }
  return {
    sql: `(start < 0 OR (1 << (start / 1440)) & @days != 0 AND (1 << (start % 1440 / 60)) & @hours != 0)`,
    params: {
      days: days.length === 0 ? ALL_DAYS : days.reduce<number>((sum, day) => sum + 2 ** day, 0),
      hours: times.length === 0 ? ALL_HOURS : hours,
    },
  };
}
