import type { Card } from '../card.ts';
import { isInPerson, isRemote, termCodesOf } from './flags.ts';
import { approachesOf, type Lexicon } from './lexicon.ts';
import { answerTo, kindsFor } from './needs.ts';
import type { Choices } from './query.ts';

/** A card with what filters read of it, worked out once. */
export type Filterable = {
  readonly card: Card;
  /** Codes of its formats, audiences, access terms and attributes. */
  readonly codes: readonly string[];
  readonly approaches: readonly string[];
};

export function toFilterable(card: Card, lexicon: Pick<Lexicon, 'approachOf'>): Filterable {
  return { card, codes: termCodesOf(card), approaches: approachesOf(card, lexicon) };
}

/**
 * Tells whether a card is of the chosen kinds, fellowships, approaches, attendance, languages, formats and audiences.
 * Any one of several kinds, fellowships, approaches, languages or audiences will do; of formats it must have all.
 * Place, time, medication and words are not looked at here. Only what was chosen costs anything.
 */
export function makeFilter(
  query: Choices,
  { kinds }: Pick<Lexicon, 'kinds'>,
): (listing: Filterable) => boolean {
  const facts = factsByField(query.facts);
  const needs = query.needs.map((need) => [need, kindsFor(need, kinds)] as const);
  const [attendance] = query.attendance.length === 1 ? query.attendance : [];
  const tests: ((listing: Filterable) => boolean)[] = [
    ...oneOf(query.kinds, ({ card }) => [card.kind]),
    ...oneOf(query.fellowships, ({ card }) => (card.fellowship ? [card.fellowship] : [])),
    ...oneOf(query.approaches, ({ approaches }) => approaches),
    ...oneOf(query.languages, ({ card }) => card.languages),
    ...oneOf(query.audiences, ({ codes }) => codes),
    ...facts.flatMap((wanted) => oneOf(wanted, ({ card }) => card.choices)),
    ...query.formats.map(
      (format) =>
        ({ codes }: Filterable) =>
          codes.includes(format),
    ),
  ];
  if (attendance === 'online') tests.push(({ card }) => isRemote(card));
  if (attendance === 'in-person') tests.push(({ card }) => isInPerson(card));
  // Needs are hard: what answers none of them is left out, however near.
  if (needs.length > 0)
    tests.push(({ card }) => needs.some(([need, answering]) => answerTo(card, need, answering) !== null));
  return (listing) => tests.every((test) => test(listing));
}

/** Facts asked for, those of one field together: any of them will do. */
export function factsByField(facts: readonly string[]): string[][] {
  return [...Map.groupBy(facts, (fact) => fact.split(':')[0]).values()];
}

function oneOf(
  wanted: readonly string[],
  valuesOf: (listing: Filterable) => readonly string[],
): ((listing: Filterable) => boolean)[] {
  return wanted.length === 0 ? [] : [(listing) => valuesOf(listing).some((value) => wanted.includes(value))];
}
