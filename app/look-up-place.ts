import type { PlaceChoice } from '#components/find/place-question.tsx';
import { findSpot } from '#domain/gazetteer/find-spot.ts';
import type { Spot } from '#domain/search/query.ts';
import { gazetteer } from './gazetteer.ts';

export type PlaceLookUp = {
  readonly spot: Spot | null;
  /** What the page has to ask about the place, if anything. */
  readonly question: {
    readonly problem: 'ambiguous' | 'unknown' | 'missing' | 'maybe-another';
    readonly choices: readonly PlaceChoice[];
  } | null;
};

/** The place meant by what was typed, or the question that has to be asked first. */
export function lookUpPlace(near: string): PlaceLookUp {
  if (near === '') return { spot: null, question: { problem: 'missing', choices: [] } };
  const answer = findSpot(gazetteer(), near);
  switch (answer.type) {
    case 'spot':
      return {
        spot: answer.spot,
        question: answer.others.length > 0 ? { problem: 'maybe-another', choices: answer.others } : null,
      };
    case 'ambiguous':
      return { spot: null, question: { problem: 'ambiguous', choices: answer.choices } };
    case 'unknown':
      return { spot: null, question: { problem: 'unknown', choices: answer.suggestions } };
  }
}
