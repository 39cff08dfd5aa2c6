import { areaWordsAround } from '#domain/search/cells.ts';
import type { Lexicon } from '#domain/search/lexicon.ts';
import type { Query, Spot, When } from '#domain/search/query.ts';
import type { Candidate, Candidates, Part, TextCandidate } from '#domain/search/source.ts';
import type { Texts } from '#domain/search/texts.ts';
import type { Unit } from '#domain/search/understand.ts';
import type { Vocabulary } from '#domain/search/vocabulary.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import type { Condition } from './search-filters.ts';
import { ROW_COLUMNS, type Row } from './search-rows.ts';

/** Scoring reads the texts of every hit: beyond this many the nearest are taken instead of any. */
const MOST_HITS = 400;
const MOST_ROWS = 1_000;
/** With an estimate of so few hits further words need not be looked up: the texts show whether they are there. */
const FEW_ENOUGH = 150;
/** A word in more than this share of all listings costs more to look up than to find in the texts. */
const COMMON_SHARE = 0.05;
const NEAREST_FROM = [2, 5, 10, 25];

export type TextSearch = {
  readonly query: Query;
  readonly filters: Condition;
  readonly vocabulary: Vocabulary;
  readonly near: (miles: number, when: When, part: Part) => Candidates;
  readonly toList: (rows: readonly Row[], most: number) => Candidates;
};

/** What words find: candidates in which at least `atLeast` of the units may stand, with their texts. */
export function textSearch(
  db: Db,
  search: TextSearch,
  units: readonly Unit[],
  atLeast: number,
  miles: number | null,
): Candidates<TextCandidate> {
  const { spot } = search.query;
  const area = spot && miles !== null ? areaWordsAround(spot, miles) : [];
  const found = new Map<number, Candidate>();
  let complete = true;
  for (const group of groupsOf(units, atLeast)) {
    const hits = lookUp(db, search, group, area);
    for (const candidate of hits.list) found.set(candidate.id, candidate);
    complete &&= hits.complete;
  }
  if (!complete && spot && miles !== null) {
    for (const candidate of nearest(search, miles)) found.set(candidate.id, candidate);
  }
  return { list: withTexts(db, [...found.values()]), complete };
}

/** The groups of units of which one must stand there whole: for all but one, each may be the one left out. */
function groupsOf(units: readonly Unit[], atLeast: number): (readonly Unit[])[] {
  if (atLeast >= units.length) return [units];
  if (atLeast === 1) return units.map((unit) => [unit]);
  return units.map((left) => units.filter((unit) => unit !== left));
}

function lookUp(
  db: Db,
  { filters, vocabulary, toList }: TextSearch,
  units: readonly Unit[],
  area: readonly string[],
): Candidates {
  const all = [...telling(units, vocabulary).map(matchUnit), ...(area.length > 0 ? [anyOf(area)] : [])];
  const rows = prepared(
    db,
    `SELECT ${ROW_COLUMNS} FROM words CROSS JOIN cells ON cells.listing_id = words.rowid
     WHERE words MATCH @match AND ${filters.sql} LIMIT ${MOST_ROWS}`,
  )
    .raw()
    .all({ match: all.join(' AND '), ...filters.params, part: 0 }) as Row[];
  const { list, complete } = toList(rows, MOST_ROWS);
  return { list: list.slice(0, MOST_HITS), complete: complete && list.length <= MOST_HITS };
}

/** The rarest units, as many as leave few enough; a third common one is never looked up. */
function telling(units: readonly Unit[], vocabulary: Vocabulary): Unit[] {
  const size = Math.max(1, vocabulary.size);
  const estimated = units
    .map((unit) => ({ unit, share: Math.min(1, estimate(unit, vocabulary) / size) }))
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

/** Words so common that they find more than can be looked through: the nearest listings, which are then looked through. */
function nearest({ near }: TextSearch, miles: number): Candidate[] {
  let list: readonly Candidate[] = [];
  for (const radius of [...NEAREST_FROM.filter((from) => from < miles), miles]) {
    list = near(radius, 'any', 'all').list;
    if (list.length >= MOST_HITS) break;
  }
  const far = Number.MAX_VALUE;
  return list.toSorted((a, b) => (a.distanceMeters ?? far) - (b.distanceMeters ?? far)).slice(0, MOST_HITS);
}

function withTexts(db: Db, candidates: readonly Candidate[]): TextCandidate[] {
  const rows = prepared(
    db,
    `SELECT words.rowid AS id, name, organization, place, town, street, terms
     FROM json_each(?) AS wanted CROSS JOIN words ON words.rowid = wanted.value`,
  ).all(JSON.stringify(candidates.map(({ id }) => id))) as (Texts & { id: number })[];
  const texts = new Map(rows.map((row) => [row.id, row]));
  return candidates.flatMap((candidate) => {
    const own = texts.get(candidate.id);
    return own ? [{ ...candidate, texts: own }] : [];
  });
}

/** Counting stops here: a word in so many listings of an area is common enough. */
const MOST_COUNTED = 200;
const MOST_CHECKED = 12;

/**
 * The words of the area around a spot. Spelling is that of the whole vocabulary; what does not stand in the area's
 * listings nor in the vocabularies is not a word there. Each word is counted when it is first asked for.
 */
export function areaVocabulary(
  db: Db,
  spot: Spot,
  miles: number,
  whole: Vocabulary,
  lexicon: Lexicon,
): Vocabulary {
  const area = areaWordsAround(spot, miles);
  const counts = new Map<string, number>();
  const count = prepared(
    db,
    `SELECT count(*) FROM (SELECT 1 FROM words WHERE words MATCH ? LIMIT ${MOST_COUNTED})`,
  ).pluck();
  const frequency = (word: string): number => {
    if (whole.frequency(word) === 0) return 0;
    const known = counts.get(word) ?? (count.get(`${quoted(word)} AND ${anyOf(area)}`) as number);
    counts.set(word, known);
    return lexicon.words.has(word) ? Math.max(1, known) : known;
  };
  return {
    frequency,
    size: area.reduce((sum, word) => sum + whole.frequency(word), 0),
    similar: (word) =>
      whole
        .similar(word)
        .slice(0, MOST_CHECKED)
        .filter((similar) => frequency(similar.word) > 0)
        .sort((a, b) => a.distance - b.distance || frequency(b.word) - frequency(a.word)),
    startingWith: (beginning, max) =>
      whole
        .startingWith(beginning, 2 * max)
        .filter((word) => frequency(word) > 0)
        .slice(0, max),
  };
}
