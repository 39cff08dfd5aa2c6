import type { Card } from '../card.ts';
import { isInPerson, isRemote, termCodesOf } from './flags.ts';
import { approachesOf, type Lexicon } from './lexicon.ts';
import { answerTo, kindsFor } from './needs.ts';
import type { Choices } from './query.ts';

/**
 * Whether a card is of the chosen kinds, fellowships, approaches, attendance, languages, formats and audiences.
 * Any one of several kinds, fellowships, approaches, languages or audiences will do; of formats it must have all.
 * Place, time, medication and words are not looked at here.
 */
export function passes(card: Card, query: Choices, lexicon: Pick<Lexicon, 'approachOf' | 'kinds'>): boolean {
  const codes = termCodesOf(card);
  return (
    isAmong([card.kind], query.kinds) &&
    answersOne(card, query.needs, lexicon) &&
    factsByField(query.facts).every((facts) => isAmong(card.choices, facts)) &&
    isAmong(card.fellowship ? [card.fellowship] : [], query.fellowships) &&
    isAmong(query.approaches.length > 0 ? approachesOf(card, lexicon) : [], query.approaches) &&
    isAttended(card, query) &&
    isAmong(card.languages, query.languages) &&
    isAmong(codes, query.audiences) &&
    query.formats.every((format) => codes.includes(format))
  );
}

/** Facts asked for, those of one field together: any of them will do. */
export function factsByField(facts: readonly string[]): string[][] {
  return [...Map.groupBy(facts, (fact) => fact.split(':')[0]).values()];
}

/** Needs are hard: what answers none of them is left out, however near. */
function answersOne(card: Card, needs: readonly string[], { kinds }: Pick<Lexicon, 'kinds'>): boolean {
  return needs.length === 0 || needs.some((need) => answerTo(card, need, kindsFor(need, kinds)) !== null);
}

function isAmong(values: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length === 0 || values.some((value) => wanted.includes(value));
}

function isAttended(card: Card, { attendance }: Choices): boolean {
  if (attendance.length !== 1) return true;
  return attendance[0] === 'online' ? isRemote(card) : isInPerson(card);
}
