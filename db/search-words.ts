import { COMMON, makeAreaVocabulary } from '#domain/search/area-vocabulary.ts';
import { isInTown } from '#domain/search/candidate.ts';
import { areaWordsAround, boxAround, ONLINE_AREA } from '#domain/search/cells.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { Spot } from '#domain/search/query.ts';
import { ANY_TIME } from '#domain/search/reach.ts';
import type { Candidate, Candidates, Source, TextCandidate } from '#domain/search/source.ts';
import type { Texts } from '#domain/search/texts.ts';
import type { Unit } from '#domain/search/understand.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Condition } from './search-filters.ts';
import { type Reading, ROW_COLUMNS, readCandidates } from './search-rows.ts';

export type Words = { readonly vocabulary: Vocabulary; readonly lexicon: Lexicon };

/** Scoring reads the texts of every hit: beyond this many the nearest are taken instead of any. */
const MOST_HITS = 300;
/** So many are read to find the nearest of them. */
const MOST_IN_CIRCLE = 1_000;
const MOST_ONLINE = 30;
/** With an estimate of so few hits further words need not be looked up: the texts show whether they are there. */
const FEW_ENOUGH = 150;
/** A word in more than this share of all listings costs more to look up than to find in the texts. */
const COMMON_SHARE = 0.05;
const NEAREST_FROM = [2, 5, 10, 25];

/** What words find: candidates in which at least `atLeast` of the units may stand, with their texts. */
export function textSearch(
  reading: Reading,
  { vocabulary }: Words,
  near: Source['near'],
  units: readonly Unit[],
  atLeast: number,
  miles: number | null,
): Candidates<TextCandidate> {
  const { spot } = reading.query;
  const area = spot && miles !== null ? areaWordsAround(spot, miles) : [];
  const size = area.length > 0 ? listingsIn(area, vocabulary) : vocabulary.size;
  const groups = groupsOf(units, atLeast).map((group) => telling(group, vocabulary, size));
  const hits = groups.map((group) => lookUp(reading, group, area));
  const all = { list: hits.flatMap(({ list }) => list), complete: hits.every((hit) => hit.complete) };
  const found =
    all.complete || !spot || miles === null
      ? all
      : (nearestHits(reading, groups, area, miles) ?? { list: nearest(near, miles), complete: false });
  return { list: withTexts(reading.db, found.list), complete: found.complete };
}

/** The nearest hits of a circle, whose area holds more than can be looked through; null when the circle does too. */
function nearestHits(
  reading: Reading,
  groups: readonly (readonly Unit[])[],
  area: readonly string[],
  miles: number,
): Candidates | null {
  const hits = groups.map((group) => match(reading, group, area, MOST_IN_CIRCLE, miles));
  if (!hits.every(({ complete }) => complete)) return null;
  const list = nearestFirst(hits.flatMap((hit) => hit.list));
  return { list: list.slice(0, MOST_HITS), complete: list.length <= MOST_HITS };
}

/** The same for what can be joined from anywhere, of which a few are enough. */
export function remoteTextSearch(
  reading: Reading,
  { vocabulary }: Words,
  units: readonly Unit[],
  atLeast: number,
): Candidates<TextCandidate> {
  const hits = groupsOf(units, atLeast).map((group) =>
    lookUp(reading, telling(group, vocabulary, vocabulary.size), [ONLINE_AREA], MOST_ONLINE),
  );
  return {
    list: withTexts(
      reading.db,
      hits.flatMap(({ list }) => list),
    ),
    complete: hits.every(({ complete }) => complete),
  };
}

/** The groups of units of which one must stand there whole: for all but one, each may be the one left out. */
function groupsOf(units: readonly Unit[], atLeast: number): (readonly Unit[])[] {
  if (atLeast >= units.length) return [units];
  if (atLeast === 1) return units.map((unit) => [unit]);
  return units.map((left) => units.filter((unit) => unit !== left));
}

/** First those in which the words themselves stand, and when these are not many also those that are meant by them. */
function lookUp(
  reading: Reading,
  units: readonly Unit[],
  area: readonly string[],
  most: number = MOST_HITS,
): Candidates {
  const asWords = match(reading, units.map(wordsAlone), area, most);
  const hasTerms = units.some(({ alternatives }) => alternatives.some(({ isTerm }) => isTerm));
  if (!hasTerms || asWords.list.length > most / 2) return asWords;
  const asTerms = match(reading, units, area, most);
  return { list: [...asWords.list, ...asTerms.list], complete: asTerms.complete };
}

const wordsAlone = ({ alternatives }: Unit): Unit => ({
  alternatives: alternatives.filter(({ isTerm }) => !isTerm),
});

/** With `withinMiles` none farther away; what has no known spot is found all the same. */
function match(
  reading: Reading,
  units: readonly Unit[],
  area: readonly string[],
  most: number,
  withinMiles: number | null = null,
): Candidates {
  const all = [...units.map(matchUnit), ...(area.length > 0 ? [anyOf(area)] : [])];
  const inCircle = circleOf(reading, withinMiles);
  const { list, complete } = readCandidates(
    reading,
    `SELECT ${ROW_COLUMNS} FROM words CROSS JOIN cells ON cells.listing_id = words.rowid
     WHERE words MATCH @match AND ${inCircle.sql} AND ${reading.filters.sql}`,
    { match: all.join(' AND '), ...inCircle.params, ...reading.filters.params },
    2 * most,
    withinMiles,
  );
  return {
    list: list.slice(0, most).map((candidate) => withTown(candidate, reading)),
    complete: complete && list.length <= most,
  };
}

function circleOf({ query: { spot } }: Reading, miles: number | null): Condition {
  if (spot === null || miles === null) return { sql: '1', params: {} };
  const { south, north, west, east } = boxAround(spot.point, miles);
  return {
    sql: '(latitude IS NULL OR (latitude BETWEEN @south AND @north AND longitude BETWEEN @west AND @east))',
    params: { south, north, west, east },
  };
}

/** What has a spot that nobody knows is in the town that is asked for, or somewhere else: its card tells. */
function withTown(candidate: Candidate, { query }: Reading): Candidate {
  if (!query.spot || candidate.distanceMeters !== null || candidate.isOnlineOnly) return candidate;
  return { ...candidate, isInTown: isInTown(candidate.listing.card(), query.spot) };
}

/** The rarest units, as many as leave few enough of `size` listings; a third common one is never looked up. */
function telling(units: readonly Unit[], vocabulary: Vocabulary, size: number): Unit[] {
  const all = Math.max(1, vocabulary.size);
  const estimated = units
    .map((unit) => ({ unit, share: Math.min(1, estimate(unit, vocabulary) / all) }))
    .sort((a, b) => a.share - b.share);
  const chosen: Unit[] = [];
  let expected = size;
  for (const { unit, share } of estimated) {
    if (chosen.length > 0 && expected <= FEW_ENOUGH) break;
    if (chosen.length >= 2 && share > COMMON_SHARE) break;
    chosen.push(unit);
    expected *= share;
  }
  return chosen;
}

function estimate(unit: Unit, vocabulary: Vocabulary): number {
  return unit.alternatives.reduce(
    (sum, { words }) => sum + Math.min(...words.map((word) => vocabulary.frequency(word))),
    0,
  );
}

// Every word is quoted: what somebody types is never read as an operator of the search language.
const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`;
const anyOf = (words: readonly string[]) => `(${words.map(quoted).join(' OR ')})`;

function matchUnit({ alternatives }: Unit): string {
  return `(${alternatives.map(({ words }) => `(${words.map(quoted).join(' AND ')})`).join(' OR ')})`;
}

/** For words so common that they find more than can be looked through: the nearest listings, to be looked through. */
function nearest(near: Source['near'], miles: number): Candidate[] {
  let list: readonly Candidate[] = [];
  for (const radius of [...NEAREST_FROM.filter((from) => from < miles), miles]) {
    list = near(radius, ANY_TIME, 'all').list;
    if (list.length >= MOST_HITS) break;
  }
  return nearestFirst(list).slice(0, MOST_HITS);
}

function nearestFirst(list: readonly Candidate[]): Candidate[] {
  const far = Number.MAX_VALUE;
  return list.toSorted((a, b) => (a.distanceMeters ?? far) - (b.distanceMeters ?? far));
}

/** Each candidate once, with its texts. */
function withTexts(db: Db, candidates: readonly Candidate[]): TextCandidate[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const rows = prepared(
    db,
    `SELECT words.rowid AS id, name, organization, place, town, street, terms
     FROM json_each(?) AS wanted CROSS JOIN words ON words.rowid = wanted.value`,
  ).all(JSON.stringify([...byId.keys()])) as (Texts & { id: number })[];
  const texts = new Map(rows.map((row) => [row.id, row]));
  return [...byId.values()].flatMap((candidate) => {
    const own = texts.get(candidate.id);
    return own ? [{ ...candidate, texts: own }] : [];
  });
}

function listingsIn(area: readonly string[], vocabulary: Vocabulary): number {
  return area.reduce((sum, word) => sum + vocabulary.frequency(word), 0);
}

/** Of a rarer word every listing is looked at, of others those of the area alone: measured, that is the quicker. */
const RARE_FREQUENCY = 500;
/** A word that is to be expected so many times as often as what counting stops at need not be counted. */
const SURELY_COMMON = 5;
/** So many words are counted for one that was typed, the most frequent first. */
const MOST_TRIED = 100;

/** The words of the area around a spot. Spelling is that of the whole vocabulary. */
export function areaVocabulary(
  db: Db,
  spot: Spot,
  miles: number,
  { vocabulary, lexicon }: Words,
): Vocabulary {
  const area = areaWordsAround(spot, miles);
  const { from, to } = boxAround(spot.point, miles);
  const box = { fromY: from.cy, toY: to.cy, fromX: from.cx, toX: to.cx };
  const size = listingsIn(area, vocabulary);
  const counted = prepared(
    db,
    `SELECT count(*) FROM (SELECT DISTINCT listing_id FROM words CROSS JOIN cells ON listing_id = words.rowid
     WHERE words MATCH @words AND cy BETWEEN @fromY AND @toY AND cx BETWEEN @fromX AND @toX LIMIT ${COMMON})`,
  ).pluck();
  const countHere = (word: string): number => {
    const everywhere = vocabulary.frequency(word);
    if (everywhere === 0) return 0;
    if ((everywhere * size) / Math.max(1, vocabulary.size) >= SURELY_COMMON * COMMON) return COMMON;
    const words = everywhere <= RARE_FREQUENCY ? quoted(word) : `${quoted(word)} AND ${anyOf(area)}`;
    return counted.get({ words, ...box }) as number;
  };
  return makeAreaVocabulary(
    {
      isWord: vocabulary.isWord,
      countHere,
      similar: (word) => vocabulary.similar(word, MOST_TRIED),
      startingWith: (beginning) => vocabulary.startingWith(beginning, MOST_TRIED),
    },
    lexicon,
  );
}
