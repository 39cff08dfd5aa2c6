import { type Ranked, rankHits } from './best.ts';
import type { Reason } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import { isOnlineChosen, type Query } from './query.ts';
import { ENOUGH_CHOICE } from './reach.ts';
import { makeScorer, type Score, weightsOf } from './score.ts';
import { isWithin, type Source, type TextCandidate } from './source.ts';
import { type Understood, understand } from './understand.ts';

/** A listing that the words were found in. */
export type Hit = TextCandidate & {
  readonly score: number;
  /** How many of the things asked for stand in it. */
  readonly found: number;
  readonly reasons: readonly Reason[];
};

type Looked = {
  readonly understood: Understood;
  readonly list: readonly Hit[];
  readonly complete: boolean;
  /** The circle they are from; null for everywhere. */
  readonly miles: number | null;
};

export type Hits = Omit<Looked, 'list'> & {
  readonly list: readonly Ranked[];
  readonly byId: ReadonlyMap<number, Ranked>;
};

/** A search by words looks this far at first: who names a group wants that group more than the nearest one. */
const WORDS_MILES = [25, 100];
/** With so few that hold all the words, those that hold all but one are shown too, further down. */
const FEW = 3;

/**
 * What the words find: all of them near, else all of them farther away, else everywhere; with few of those also what
 * holds all but one of the words, or in the end any. Words are read as the words of the circle that is looked in.
 * `day` is for the daily shuffle of equals; `serving` are those that serve the spot, wherever they are.
 */
export function findHits(
  source: Source,
  query: Query,
  lexicon: Lexicon,
  day: number,
  serving: ReadonlySet<number>,
): Hits {
  const circles = circlesOf(query);
  const look = (miles: number | null, missing: number) =>
    hitsIn(source, query.words, lexicon, miles, missing, serving);
  const isAnyNear = ({ list, miles }: Looked) =>
    list.some((hit) => !query.spot || isOnlineChosen(query) || isWithin(hit, miles));
  const first = look(circles[0] ?? null, 0);
  let whole = first;
  for (const miles of circles.slice(1)) {
    if (isAnyNear(whole)) break;
    whole = look(miles, 0);
  }
  if (!isAnyNear(whole)) whole = first;
  const units = whole.understood.units.length;
  const more: Looked[] = [];
  for (const missing of [1, units - 1]) {
    const isFew = whole.list.length + more.flatMap(({ list }) => list).length < FEW;
    if (missing >= 1 && missing < units && isFew)
      more.push(look(isAnyNear(whole) ? whole.miles : null, missing));
  }
  const looked = merge(whole, [first, ...more]);
  // How many are found that can be joined from home, a few or all, changes nothing for those near.
  const isShown = (hit: Hit) =>
    !query.spot || isOnlineChosen(query) || isWithin(hit, looked.miles) || serving.has(hit.id);
  const list = rankHits(looked.list, looked.understood.words, day, isShown);
  return { ...looked, list, byId: new Map(list.map((hit) => [hit.id, hit])) };
}

function circlesOf(query: Query): readonly (number | null)[] {
  const { spot, withinMiles } = query;
  if (!spot || isOnlineChosen(query)) return [null];
  if (withinMiles === null) return [...WORDS_MILES, null];
  return [withinMiles, ...WORDS_MILES.filter((miles) => miles > withinMiles), null];
}

function hitsIn(
  source: Source,
  words: string,
  lexicon: Lexicon,
  miles: number | null,
  missing: number,
  serving: ReadonlySet<number>,
): Looked {
  const vocabulary = source.vocabulary(miles);
  const understood = understand(words, vocabulary, lexicon);
  const { units } = understood;
  if (units.length === 0) return { understood, list: [], complete: true, miles };
  const scoreOf = makeScorer(understood, weightsOf(units, vocabulary));
  const atLeast = units.length - missing;
  const toHits = (list: readonly TextCandidate[]) =>
    list.flatMap((candidate): Hit[] => {
      const score = scoreOf(candidate.texts);
      if (score.found < atLeast) return [];
      return [{ ...candidate, score: score.score, found: score.found, reasons: reasonsOf(score) }];
    });
  const found = source.matching(units, atLeast, miles);
  const near = toHits(found.list).filter(
    (hit) => miles === null || isWithin(hit, miles) || serving.has(hit.id),
  );
  if (miles === null || near.length >= ENOUGH_CHOICE) {
    return { understood, list: near, complete: found.complete, miles };
  }
  // Beside few that are near a few that can be joined from home are enough.
  const known = new Set(near.map(({ id }) => id));
  const remote = toHits(source.matchingRemote(units, atLeast).list).filter(({ id }) => !known.has(id));
  return { understood, list: [...near, ...remote], complete: found.complete, miles };
}

function reasonsOf({ asTerm }: Score): Reason[] {
  const word = asTerm?.alternatives[0]?.words.join(' ');
  return word ? [{ type: 'synonym', word }] : [];
}

function merge(whole: Looked, others: readonly Looked[]): Looked {
  const byId = new Map(whole.list.map((hit) => [hit.id, hit]));
  for (const hit of others.flatMap(({ list }) => list)) if (!byId.has(hit.id)) byId.set(hit.id, hit);
  return {
    ...whole,
    list: [...byId.values()],
    complete: whole.complete && others.every(({ complete }) => complete),
  };
}
