import { standing } from '../medication.ts';
import { dayNumberAt } from '../schedule/clock.ts';
import { dayOfNumber } from '../schedule/day.ts';
import type { Weekday } from '../schedule/schedule.ts';
import { type Filterable, makeFilter, toFilterable } from './filter.ts';
import { startFinding } from './finding.ts';
import type { Found } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { answerTo, kindsFor } from './needs.ts';
import { type Choices, type Query, TIMES_OF_DAY, WHENS } from './query.ts';
import { ANY_TIME } from './reach.ts';
import { type Candidate, isWithin, type Source } from './source.ts';
import { makeSuitingSpan, type SuitingSpan, type TimeChoices } from './timing.ts';

/** For a field of the forms and one of its values: how many would be found with it and all else as it is. */
export type ChoiceCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Choices that each stand in a field of their own; `values` are those of a listing. */
type Facet = {
  readonly field: string;
  readonly choices: Partial<Choices>;
  readonly values: (listing: Filterable) => readonly string[];
};

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MILES = [2, 5, 10, 15, 25, 50, 100];
const NOTHING_CHOSEN = {
  kinds: [],
  needs: [],
  facts: [],
  fellowships: [],
  approaches: [],
  attendance: [],
  formats: [],
  languages: [],
  audiences: [],
  medication: null,
} satisfies Partial<Choices>;

/**
 * Counts, within the circle and the days that are shown, what each choice would find. `lookedMiles` is how far the
 * source holds everything. Empty without a place, where counting would have no end.
 */
export function countChoices(
  sourceFor: (query: Query) => Source,
  query: Query,
  found: Found,
  now: Date,
  lexicon: Lexicon,
  lookedMiles: number,
): ChoiceCounts {
  const { withinMiles } = found;
  if (!query.spot || withinMiles === null) return {};
  const open: Query = { ...query, ...NOTHING_CHOSEN };
  const finding = startFinding(sourceFor(open), open, now, lexicon);
  const shown: TimeChoices = found.ignoredDaysAndTimes
    ? ANY_TIME
    : { when: found.shownWhen, days: query.days, times: query.times };
  const spans = spansOf(shown, query, finding.moment);
  const facets = facetsOf(query, lexicon).map((facet) => ({
    ...facet,
    suits: makeFilter({ ...open, ...facet.choices }, lexicon),
  }));
  const counts: Record<string, Record<string, number>> = {};
  const count = (field: string, value: string) => {
    const here = counts[field] ?? {};
    here[value] = (here[value] ?? 0) + 1;
    counts[field] = here;
  };
  const today = dayOfNumber(dayNumberAt(finding.moment.now, finding.moment.timeZone ?? 'UTC'));

  for (const candidate of finding.pool('all')(Math.max(lookedMiles, withinMiles), ANY_TIME).list) {
    if (isRefused(candidate, query, today)) continue;
    const listing = toFilterable(candidate.listing.card(), lexicon);
    const unmet = facets.filter(({ suits }) => !suits(listing));
    if (unmet.length > 1) continue;
    const isNear = isWithin(candidate, withinMiles);
    const isInTime = takesPlace(candidate, spans.shown);
    if (isNear && isInTime) {
      for (const facet of facets) {
        const isAlone = unmet.length === 0 || unmet[0] === facet;
        // Of what a listing must have all of, one more never finds what already fails.
        if (!isAlone || (facet.field === 'format' && unmet.length > 0)) continue;
        for (const value of new Set(facet.values(listing))) count(facet.field, value);
      }
    }
    if (unmet.length > 0) continue;
    if (isInTime) {
      for (const miles of MILES)
        if (miles <= lookedMiles && isWithin(candidate, miles)) count('within', String(miles));
    }
    if (isNear) {
      for (const { field, value, span } of spans.others) {
        if (takesPlace(candidate, span)) count(field, value);
      }
    }
  }
  return counts;
}

function facetsOf(query: Query, lexicon: Lexicon): Facet[] {
  const needs = new Set(lexicon.kinds.flatMap((kind) => kind.needs));
  const answering = [...needs, ...query.needs].map((need) => [need, kindsFor(need, lexicon.kinds)] as const);
  return [
    { field: 'kind', choices: { kinds: query.kinds }, values: ({ card }) => [card.kind] },
    {
      field: 'fellowship',
      choices: { fellowships: query.fellowships },
      values: ({ card }) => (card.fellowship ? [card.fellowship] : []),
    },
    {
      field: 'approach',
      choices: { approaches: query.approaches },
      values: ({ approaches }) => approaches,
    },
    { field: 'language', choices: { languages: query.languages }, values: ({ card }) => card.languages },
    { field: 'audience', choices: { audiences: query.audiences }, values: ({ codes }) => codes },
    { field: 'format', choices: { formats: query.formats }, values: ({ codes }) => codes },
    { field: 'fact', choices: { facts: query.facts }, values: ({ card }) => card.choices },
    { field: 'attendance', choices: { attendance: query.attendance }, values: () => ['in-person'] },
    {
      field: 'need',
      choices: { needs: query.needs },
      values: ({ card }) =>
        answering.flatMap(([need, kinds]) => (answerTo(card, need, kinds) === null ? [] : [need])),
    },
  ];
}

/** When things take place, for what is shown and for each other choice of day and time. */
function spansOf(
  shown: TimeChoices,
  { days, times, when }: Query,
  moment: Parameters<typeof makeSuitingSpan>[1],
) {
  const of = (choices: TimeChoices): SuitingSpan => makeSuitingSpan(choices, moment);
  return {
    shown: of(shown),
    others: [
      ...WHENS.map((value) => ({ field: 'when', value, span: of({ when: value, days, times }) })),
      ...WEEKDAYS.map((day) => ({
        field: 'day',
        value: String(day),
        span: of({ when: 'any', days: [day], times }),
      })),
      ...TIMES_OF_DAY.map((time) => ({
        field: 'time',
        value: time,
        span: of({ when, days, times: [time] }),
      })),
    ],
  };
}

/** Hours that nobody told are never "closed". */
function takesPlace({ listing }: Candidate, span: SuitingSpan): boolean {
  const times = listing.times();
  return times.schedules.length === 0 || span(times) !== null;
}

function isRefused({ hasClaims, listing }: Candidate, { medication }: Query, today: string): boolean {
  return (
    medication !== null &&
    hasClaims &&
    standing(listing.medication(), medication, today).stance === 'not-accepted'
  );
}
