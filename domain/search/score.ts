import { TEXT_FIELDS, type TextField } from './found.ts';
import type { Texts } from './texts.ts';
import type { Understood, Unit } from './understand.ts';

/** What a word found in a field is worth: people search for names, and know a street by chance. */
const WORTH: Readonly<Record<TextField, number>> = {
  name: 1,
  organization: 0.8,
  terms: 0.75,
  place: 0.7,
  town: 0.7,
  street: 0.5,
};
/** A name that is all the words and nothing more comes before one that merely holds them. */
const WHOLE_NAME_BONUS = 0.15;
const VERY_NAME_BONUS = 0.1;

export type Score = {
  /** 0 to about 1: how much of what was asked for, weighed by how rare it is, was found and where. */
  readonly score: number;
  /** How many of the units were found. */
  readonly found: number;
  /** The unit that was found as a term alone, if one was: its reason to be here is not plain to see. */
  readonly asTerm: Unit | null;
};

/** How telling each unit is: the rarer its likeliest reading, the more. `frequency` is out of `size` listings. */
export function weightsOf(
  units: readonly Unit[],
  { frequency, size }: { frequency: (word: string) => number; size: number },
): number[] {
  return units.map(({ alternatives }) => {
    const often = Math.max(1, ...alternatives.map(({ words }) => Math.min(...words.map(frequency))));
    return Math.log(1 + Math.max(size, often) / often);
  });
}

/** Scores texts for what was asked; `typed` is all that was typed, so that the very name comes before one like it. */
export function scoreOf(
  texts: Texts,
  { units, typed }: Pick<Understood, 'units' | 'typed'>,
  weights: readonly number[],
): Score {
  const fields = TEXT_FIELDS.map((field) => [WORTH[field], ` ${texts[field]} `, field] as const);
  let sum = 0;
  let found = 0;
  let namedLetters = 0;
  let asTerm: Unit | null = null;
  for (const [index, unit] of units.entries()) {
    let best = 0;
    let bestField: TextField | null = null;
    let bestWords: readonly string[] = [];
    for (const { words, weight } of unit.alternatives) {
      if (weight <= best) continue; // not even in the name would it be worth more
      const [worth, field] = worthOf(words, fields);
      if (worth * weight <= best) continue;
      best = worth * weight;
      bestField = field;
      bestWords = words;
    }
    if (bestField === null) continue;
    found++;
    sum += best * (weights[index] ?? 0);
    if (bestField === 'name') namedLetters += bestWords.join('').length;
    if (bestField === 'terms') asTerm ??= unit;
  }
  const all = weights.reduce((total, weight) => total + weight, 0);
  const nameLetters = texts.name.replaceAll(' ', '').length;
  const wholeName = nameLetters === 0 ? 0 : WHOLE_NAME_BONUS * Math.min(1, namedLetters / nameLetters);
  const bonus = wholeName + (texts.name === typed ? VERY_NAME_BONUS : 0);
  return { score: all === 0 ? 0 : sum / all + bonus, found, asTerm };
}

type Field = readonly [worth: number, text: string, field: TextField];

/** What an alternative is worth: of several words the one in the least telling field counts; 0 when one is absent. */
function worthOf(words: readonly string[], fields: readonly Field[]): readonly [number, TextField | null] {
  let least: readonly [number, TextField | null] = [1, null];
  for (const word of words) {
    const padded = ` ${word} `;
    let here: readonly [number, TextField | null] = [0, null];
    for (const [worth, text, field] of fields) {
      if (worth > here[0] && text.includes(padded)) here = [worth, field];
    }
    if (here[0] === 0) return here;
    if (least[1] === null || here[0] < least[0]) least = here;
  }
  return least;
}

/** How many of the units stand in the texts, wherever. */
export function foundIn(texts: Texts, units: readonly Unit[]): number {
  return scoreOf(texts, { units, typed: '' }, []).found;
}
