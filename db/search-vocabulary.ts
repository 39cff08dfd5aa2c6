import { setImmediate } from 'node:timers/promises';
import { KINDS } from '#domain/kinds/index.ts';
import { type Lexicon, makeLexicon } from '#domain/search/lexicon.ts';
import { termWord } from '#domain/search/texts.ts';
import { type GrowingVocabulary, makeVocabulary } from '#domain/search/vocabulary.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { indexedTimes } from './search-index.ts';
import { listTerms } from './terms.ts';

type Kept = {
  readonly vocabulary: GrowingVocabulary;
  lexicon: Lexicon;
  /** What the words were read from, to see when they have changed. */
  version: string;
  terms: number;
  readAt: number;
  tookMs: number;
};

const kept = new WeakMap<Db, Promise<Kept>>();
/** Reading the words again takes at most this share of the time, however fast listings change, unless it is quick. */
const MOST_TIME_SPENT = 0.05;
const QUICK_MS = 20;
/** Learning a word takes some 30 microseconds: after so many others get their turn. */
const WORDS_PER_TURN = 300;

/**
 * The words of all that is searched and of the vocabularies. Read when first needed (about a second at 200,000 listings,
 * in small turns), then kept, and brought up to date when listings have changed.
 */
export async function wordsOfDb(db: Db): Promise<{ vocabulary: GrowingVocabulary; lexicon: Lexicon }> {
  const reading = kept.get(db) ?? readAll(db);
  kept.set(db, reading);
  const words = await reading.catch((error) => {
    kept.delete(db);
    throw error;
  });
  if (isStale(db, words)) await refresh(db, words, false);
  return words;
}

async function readAll(db: Db): Promise<Kept> {
  const words: Kept = {
    vocabulary: makeVocabulary(),
    lexicon: makeLexicon([], []),
    version: '',
    terms: 0,
    readAt: 0,
    tookMs: 0,
  };
  await refresh(db, words, true);
  return words;
}

function isStale(db: Db, words: Kept): boolean {
  // Somebody changed a vocabulary: that is rare, and they want to see it.
  if (words.terms !== versionOfTerms(db)) return true;
  if (words.version === versionOf(db)) return false;
  return words.tookMs < QUICK_MS || performance.now() - words.readAt > words.tookMs / MOST_TIME_SPENT;
}

/** Changes with every listing that this process or another one makes findable, changes or takes out. */
function versionOf(db: Db): string {
  return `${db.pragma('data_version', { simple: true })} ${indexedTimes(db)}`;
}

/** Grows with every term that is added or changed, whoever does it. */
function versionOfTerms(db: Db): number {
  return prepared(db, 'SELECT total(version) FROM terms').pluck().get() as number;
}

async function refresh(db: Db, words: Kept, takeTurns: boolean): Promise<void> {
  const startedAt = performance.now();
  words.version = versionOf(db);
  words.terms = versionOfTerms(db);
  words.lexicon = makeLexicon(await listTerms(db), KINDS);
  const { vocabulary, lexicon } = words;
  const rows = prepared(db, 'SELECT term, doc FROM words_vocabulary').raw().all() as [string, number][];
  const frequencies = new Map(rows);
  // Words of the vocabularies can be meant by a slip even when no listing spells them out.
  for (const word of lexicon.words) frequencies.set(word, Math.max(1, frequencies.get(word) ?? 0));
  for (const word of vocabulary.words()) if (!frequencies.has(word)) vocabulary.set(word, 0);
  let learnt = 0;
  for (const [word, frequency] of frequencies) {
    vocabulary.set(word, frequency);
    if (takeTurns && ++learnt % WORDS_PER_TURN === 0) await setImmediate();
  }
  vocabulary.setSize(KINDS.reduce((sum, kind) => sum + vocabulary.frequency(termWord('kind', kind.code)), 0));
  words.readAt = performance.now();
  words.tookMs = words.readAt - startedAt;
}
