import type { Card } from '../card.ts';
import { pointOf } from '../point.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { servedAreaOf, timesOf, toCandidate } from './candidate.ts';
import { type Cell, cellOf } from './cells.ts';
import { type Filterable, toFilterable } from './filter.ts';
import { isInPerson } from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spot } from './query.ts';
import type { Asked, Candidate, ServedArea } from './source.ts';
import { joinedWords, type Texts, textsOf } from './texts.ts';
import { makeWordList, type WordList } from './word-list.ts';

/** A card in a catalogue, with what searching reads of it worked out once. */
export type Entry = Filterable & {
  readonly listing: Asked;
  /** Where one can go to; null without a known spot. */
  readonly cell: Cell | null;
};

/** What there is at one spot, in the order of the entries. */
export type AtSpot = {
  readonly candidates: readonly Candidate[];
  /** Those that serve the spot, the narrowest area first. */
  readonly serving: readonly { readonly index: number; readonly area: ServedArea }[];
};

/** Cards that can be searched again and again: as a device holds those of an area. Entries are told by their index. */
export type Catalogue = {
  /** Takes more cards in. Those that are known already, or that nobody is to find, are left out. */
  readonly add: (cards: readonly Card[]) => void;
  readonly entries: readonly Entry[];
  readonly at: (spot: Spot | null) => AtSpot;
  /** Reads the words of so many entries more; false when all have been read. */
  readonly readWords: (most: number) => boolean;
  readonly textsOf: (index: number) => Texts;
  /** The entries in which a word stands, ascending. */
  readonly withWord: (word: string) => readonly number[];
  readonly words: WordList;
};

const ALL_AREAS: readonly ServedArea[] = ['zip', 'county', 'state', 'anywhere'];
const NONE: readonly number[] = [];

export function makeCatalogue(lexicon: Lexicon): Catalogue {
  const entries: Entry[] = [];
  const known = new Set<number>();
  const schedules = new Map<string, Schedule>();
  const texts: Texts[] = [];
  const postings = new Map<string, number[]>();
  const words = makeWordList();
  // They can be meant by a slip even when no listing spells them out.
  for (const word of lexicon.words) words.add(word);
  const folded = new Map<string, string>();
  let last: { key: string; size: number; at: AtSpot } | null = null;

  /** Neighbours share towns, houses and groups: the words of each text are worked out once. */
  const wordsOfText = (text: string): string => {
    const found = folded.get(text) ?? joinedWords(text);
    folded.set(text, found);
    return found;
  };
  const readWordsOf = (index: number) => {
    const { card, approaches } = entries[index] as Entry;
    const own = textsOf(card, approaches, wordsOfText);
    texts.push(own);
    for (const word of new Set(Object.values(own).join(' ').split(' '))) {
      if (word === '') continue;
      const list = postings.get(word);
      if (list) list.push(index);
      else {
        postings.set(word, [index]);
        if (!lexicon.words.has(word)) words.add(word);
      }
    }
  };
  const readWords = (most: number): boolean => {
    const until = Math.min(entries.length, texts.length + most);
    while (texts.length < until) readWordsOf(texts.length);
    return texts.length < entries.length;
  };
  return {
    entries,
    words,
    readWords,
    add(cards) {
      for (const card of cards) {
        if (known.has(card.id) || !isFindable(card)) continue;
        known.add(card.id);
        entries.push(entryOf(card, lexicon, schedules));
      }
    },
    at(spot) {
      const key = JSON.stringify(spot);
      if (last?.key === key && last.size === entries.length) return last.at;
      last = { key, size: entries.length, at: atSpot(entries, spot) };
      return last.at;
    },
    textsOf: (index) => texts[index] as Texts,
    withWord(word) {
      readWords(entries.length);
      return postings.get(word) ?? NONE;
    },
  };
}

function isFindable({ status }: Card): boolean {
  return status === 'published' || status === 'paused';
}

function entryOf(card: Card, lexicon: Lexicon, schedules: Map<string, Schedule>): Entry {
  const point = card.place && pointOf(card.place);
  const times = {
    ...timesOf(card),
    schedules: card.schedules.map((schedule) => shared(schedule, schedules)),
  };
  return {
    ...toFilterable(card, lexicon),
    listing: { medication: () => card.medication, times: () => times, card: () => card },
    cell: point && isInPerson(card) ? cellOf(point) : null,
  };
}

/** The same object for equal schedules: when a search works out the next time of one, it is that of all. */
function shared(schedule: Schedule, schedules: Map<string, Schedule>): Schedule {
  const key = JSON.stringify(schedule);
  const found = schedules.get(key) ?? schedule;
  schedules.set(key, found);
  return found;
}

function atSpot(entries: readonly Entry[], spot: Spot | null): AtSpot {
  const serving = entries.flatMap(({ card }, index) => {
    const area = spot && card.serviceAreas.length > 0 ? servedAreaOf(card, spot) : null;
    return area ? [{ index, area }] : [];
  });
  return {
    candidates: entries.map(({ card, listing }) => ({ ...toCandidate(card, { spot }), listing })),
    serving: serving.sort((a, b) => ALL_AREAS.indexOf(a.area) - ALL_AREAS.indexOf(b.area)),
  };
}
