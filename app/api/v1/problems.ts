import type { PlaceLookUp } from '#app/look-up-place.ts';
import type { ProblemJson } from '#domain/exports/listing-page.ts';

export const UNAVAILABLE: ProblemJson = {
  code: 'unavailable',
  message: 'We cannot read our listings right now. Please try again in a few minutes.',
  choices: [],
};

export const UNKNOWN_LISTING: ProblemJson = {
  code: 'unknown-listing',
  message: 'There is no such listing.',
  choices: [],
};

export const UNKNOWN_CURSOR: ProblemJson = {
  code: 'unknown-cursor',
  message: 'This cursor is of another search or too old. Ask for the first page again, without a cursor.',
  choices: [],
};

/** What keeps a search from being made when the place asked for is not one place; null when it is. */
export function placeProblem({ spot, question }: PlaceLookUp): ProblemJson | null {
  if (spot) return null;
  const choices = (question?.choices ?? []).map(({ id, label }) => ({ near: id, label }));
  return question?.problem === 'ambiguous'
    ? { code: 'ambiguous-place', message: 'There are several such places. Choose one.', choices }
    : {
        code: 'unknown-place',
        message: 'We do not know this place. Try a ZIP code, or a town with its state.',
        choices,
      };
}
