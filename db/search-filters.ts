import { checkedSince } from '#domain/kinds/hidden.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { factsByField } from '#domain/search/filter.ts';
import { approachMask, FLAG, hopeBit, languageMask, termMask } from '#domain/search/flags.ts';
import type { KindFacts } from '#domain/search/lexicon.ts';
import { kindsFor } from '#domain/search/needs.ts';
import type { Query } from '#domain/search/query.ts';
import type { Part } from '#domain/search/source.ts';
import { MINUTES_OF } from '#domain/search/timing.ts';

/** A condition on rows of `cells` and the values it names. */
export type Condition = { readonly sql: string; readonly params: Readonly<Record<string, unknown>> };

const ALWAYS: Condition = { sql: '', params: {} };

/** Conditions that must all hold, as one. */
export function allOf(conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.flatMap(({ sql }) => sql || []).join(' AND ') || '1',
    params: Object.assign({}, ...conditions.map(({ params }) => params)),
  };
}

/**
 * The filters of a query that do not depend on place or clock: only those that were chosen, as each costs time on every
 * row. Terms added later than the bits of domain/search/flags.ts are looked up listing by listing.
 */
export function filtersOf(query: Query): Condition {
  return allOf([
    oneOf('kind', query.kinds),
    answersOneOf(query),
    ...factsByField(query.facts).map(hasFact),
    oneOf('fellowship', query.fellowships),
    attendanceOf(query),
    approachesOf(query),
    languagesOf(query),
    audiencesOf(query),
    formatsOf(query),
  ]);
}

/** Kinds that nobody may be sent to unchecked, such as apps, are left out where any are looked for. */
export function notHidden({ kinds }: Query, now: Date): Condition {
  const limits = checkedSince(KINDS, now.toISOString().slice(0, 10)).filter(
    ({ kind }) => kinds.length === 0 || kinds.includes(kind),
  );
  if (limits.length === 0) return ALWAYS;
  return {
    sql: `(kind NOT IN (SELECT value ->> 'kind' FROM json_each(@hiddenKinds))
      OR EXISTS (SELECT 1 FROM json_each(@hiddenKinds) AS limited JOIN claims
        ON claims.listing_id = cells.listing_id AND claims.type = 'details' AND claims.withdrawn_at IS NULL
          AND claims.said_on >= limited.value ->> 'day'
        WHERE limited.value ->> 'kind' = cells.kind))`,
    params: { hiddenKinds: JSON.stringify(limits) },
  };
}

/** Only those that somebody said something about medicine of. */
export function partOf(part: Part): Condition {
  return part === 'all'
    ? ALWAYS
    : { sql: `flags & ${FLAG.hasClaims + FLAG.medicationSpecific} != 0`, params: {} };
}

/** Of these the ones that may welcome people on the medicine of a query, or are made for them: of others nothing is told. */
export function hopefulOf(part: Part, { medication }: Query): Condition {
  return part === 'all' || medication === null
    ? partOf(part)
    : allOf([
        partOf(part),
        { sql: 'flags & @hopeful != 0', params: { hopeful: hopeBit(medication) + FLAG.medicationSpecific } },
      ]);
}

/** The few about medicine have an index of their own, so that looking for them far away costs little. */
export function indexOf(part: Part): string {
  return part === 'all' ? '' : 'INDEXED BY cells_about_medication';
}

function oneOf(column: 'kind' | 'fellowship', codes: readonly string[]): Condition {
  if (codes.length === 0) return ALWAYS;
  return {
    sql: `${column} IN (SELECT value FROM json_each(@${column}))`,
    params: { [column]: JSON.stringify(codes) },
  };
}

/** As domain/search/needs.ts says it of one card: its kind is there for it, it says so, or says of no need at all. */
function answersOneOf({ needs }: Query): Condition {
  if (needs.length === 0) return ALWAYS;
  const codes = (answering: readonly KindFacts[][]) =>
    JSON.stringify(answering.flat().map(({ code }) => code));
  const kinds = needs.map((need) => kindsFor(need, KINDS));
  return {
    sql: `(kind IN (SELECT value FROM json_each(@mainKinds))
      OR cells.listing_id IN (SELECT listing_terms.listing_id FROM terms AS term
        CROSS JOIN listing_terms ON term_id = term.id
        WHERE term.vocabulary = 'need' AND term.code IN (SELECT value FROM json_each(@needs))
          OR term.vocabulary = 'kind' AND EXISTS (SELECT 1 FROM json_each(term.details, '$.needs') AS need
            WHERE need.value IN (SELECT value FROM json_each(@needs))))
      OR (kind IN (SELECT value FROM json_each(@kindsBeside)) AND NOT EXISTS (SELECT 1 FROM listing_terms
        JOIN terms AS term ON term.id = term_id
        WHERE listing_terms.listing_id = cells.listing_id AND term.vocabulary = 'need')))`,
    params: {
      needs: JSON.stringify(needs),
      mainKinds: codes(kinds.map(({ main }) => [...main])),
      kindsBeside: codes(kinds.map(({ beside }) => [...beside])),
    },
  };
}

/** `index` tells the parameters of several apart. */
function hasFact(facts: readonly string[], index: number): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM cards AS told, json_each(told.card, '$.choices') AS choice
      WHERE told.listing_id = cells.listing_id AND choice.value IN (SELECT value FROM json_each(@facts${index})))`,
    params: { [`facts${index}`]: JSON.stringify(facts) },
  };
}

function attendanceOf({ attendance }: Query): Condition {
  if (attendance.length !== 1) return ALWAYS;
  const flag = attendance[0] === 'online' ? FLAG.remote : FLAG.inPerson;
  return { sql: `flags & ${flag} != 0`, params: {} };
}

function approachesOf({ approaches }: Query): Condition {
  const { bits, complete } = approachMask(approaches);
  if (!complete) return hasTerm('approach', ['approach'], approaches);
  return bits === 0 ? ALWAYS : { sql: 'flags & @approaches != 0', params: { approaches: bits } };
}

function languagesOf({ languages }: Query): Condition {
  const { bits, complete } = languageMask(languages);
  if (complete) {
    return bits === 0 ? ALWAYS : { sql: 'flags & @languages != 0', params: { languages: bits } };
  }
  return {
    sql: `EXISTS (SELECT 1 FROM listings, json_each(listings.languages) AS spoken
      WHERE listings.id = cells.listing_id AND spoken.value IN (SELECT value FROM json_each(@languages)))`,
    params: { languages: JSON.stringify(languages) },
  };
}

const FILTERABLE = ['format', 'audience', 'access', 'attribute', 'kind'];

function audiencesOf({ audiences }: Query): Condition {
  const { bits, complete } = termMask(audiences);
  if (!complete) return hasTerm('audience', FILTERABLE, audiences);
  return bits === 0 ? ALWAYS : { sql: 'cells.terms & @audiences != 0', params: { audiences: bits } };
}

function formatsOf({ formats }: Query): Condition {
  const { bits, complete } = termMask(formats);
  if (formats.length === 0) return ALWAYS;
  const known = { sql: 'cells.terms & @formats = @formats', params: { formats: bits } };
  if (complete) return known;
  return allOf([known, ...formats.map((format, index) => hasTerm(`format${index}`, FILTERABLE, [format]))]);
}

/** `name` is that of the parameter; vocabularies are our own words. */
function hasTerm(name: string, vocabularies: readonly string[], codes: readonly string[]): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM listing_terms JOIN terms AS term ON term.id = term_id
      WHERE listing_terms.listing_id = cells.listing_id
        AND term.vocabulary IN (${vocabularies.map((vocabulary) => `'${vocabulary}'`).join()})
        AND term.code IN (SELECT value FROM json_each(@${name})))`,
    params: { [name]: JSON.stringify(codes) },
  };
}

/**
 * The chosen weekdays and times of day, as slots show them on their own clocks; what has no set time passes.
 * Only for what takes place on its own clock: joined from home, the evening is the visitor's.
 */
export function dayAndTimeOf({ days, times }: Pick<Query, 'days' | 'times'>): Condition {
  const conditions: Condition[] = [];
  if (days.length > 0) {
    conditions.push({
      sql: '(start < 0 OR (1 << (start / 1440)) & @days != 0)',
      params: { days: days.reduce<number>((sum, day) => sum + 2 ** day, 0) },
    });
  }
  if (times.length > 0) {
    const hours = times.flatMap((time) => hoursBetween(...MINUTES_OF[time]));
    conditions.push({
      sql: '(start < 0 OR (1 << (start % 1440 / 60)) & @hours != 0)',
      params: { hours: hours.reduce((sum, hour) => sum + 2 ** hour, 0) },
    });
  }
  return conditions.length === 0 ? ALWAYS : allOf(conditions);
}

function hoursBetween(fromMinute: number, untilMinute: number): number[] {
  const [from, until] = [fromMinute / 60, untilMinute / 60];
  return Array.from({ length: until - from }, (_, index) => from + index);
}
