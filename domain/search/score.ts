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
/** How much it counts that the name is like all that was typed, also in its small words and with its slips. */
const LIKE_NAME_BONUS = 0.25;

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

/** Makes a scorer for what was asked; `weights` as `weightsOf` tells them. */
export function makeScorer(
  { units, typed }: Pick<Understood, 'units' | 'typed'>,
  weights: readonly number[],
): (texts: Texts) => Score {
  const pairs = new Set(pairsOf(typed));
  return (texts) => scoreOf(texts, units, weights, pairs);
}

function scoreOf(
  texts: Texts,
  units: readonly Unit[],
  weights: readonly number[],
  pairs: ReadonlySet<string>,
): Score {
  const fields = TEXT_FIELDS.map((field) => [WORTH[field], ` ${texts[field]} `, field] as const);
  let sum = 0;
  let found = 0;
  let asTerm: Unit | null = null;
  for (const [index, unit] of units.entries()) {
    let best = 0;
    let bestField: TextField | null = null;
    for (const { words, weight } of unit.alternatives) {
      if (weight <= best) continue; // not even in the name would it be worth more
      const [worth, field] = worthOf(words, fields);
      if (worth * weight <= best) continue;
      best = worth * weight;
      bestField = field;
    }
    if (bestField === null) continue;
    found++;
    sum += best * (weights[index] ?? 0);
    if (bestField === 'terms') asTerm ??= unit;
  }
  const all = weights.reduce((total, weight) => total + weight, 0);
  return { score: all === 0 ? 0 : sum / all + LIKE_NAME_BONUS * likeness(pairs, texts.name), found, asTerm };
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
  return scoreOf(texts, units, [], new Set()).found;
}

/** The share of pairs of letters that two texts have in common, from 0 to 1 (Sørensen and Dice). */
function likeness(pairs: ReadonlySet<string>, text: string): number {
  const own = new Set(pairsOf(text));
  if (pairs.size + own.size === 0) return 0;
  let shared = 0;
  for (const pair of own) if (pairs.has(pair)) shared++;
  return (2 * shared) / (pairs.size + own.size);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
}
