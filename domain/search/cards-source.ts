import type { Card } from '../card.ts';
import { servedAreaOf, toCandidate } from './candidate.ts';
import { passes } from './filter.ts';
import { isRemote } from './flags.ts';
import { approachesOf, type Lexicon } from './lexicon.ts';
import type { Query } from './query.ts';
import { foundIn } from './score.ts';
import {
  type Candidates,
  fromHome,
  isWithin,
  type Part,
  type ServedArea,
  type Source,
  type TextCandidate,
} from './source.ts';
import { textsOf } from './texts.ts';
import { type GrowingVocabulary, makeVocabulary } from './vocabulary.ts';

const ALL_AREAS: readonly ServedArea[] = ['zip', 'county', 'state', 'anywhere'];

/** The cards of an area as a source of candidates: a search of them needs nothing else, so it runs on any device. */
export function sourceOfCards(cards: readonly Card[], query: Query, lexicon: Lexicon): Source {
  const passing = cards.filter((card) => isFindable(card) && passes(card, query, lexicon));
  const all = (list: readonly Card[], part: Part): Candidates => ({
    list: list
      .map((card) => toCandidate(card, query))
      .filter((candidate) => part === 'all' || candidate.hasClaims || candidate.isMedicationSpecific),
    complete: true,
  });
  const textsFor = (card: Card) => textsOf(card, approachesOf(card, lexicon));
  let vocabulary: GrowingVocabulary | null = null;

  return {
    near: (miles, _choices, part) => {
      const { list } = all(passing, part);
      return { list: list.filter((candidate) => isWithin(candidate, miles)), complete: true };
    },
    remote: (_choices, part) => {
      const { list } = all(passing.filter(isRemote), part);
      return { list: list.map(fromHome), complete: true };
    },
    servingArea: () => {
      const { spot } = query;
      if (!spot) return [];
      const served = passing.flatMap((card) => {
        const area = servedAreaOf(card, spot);
        return area ? [{ candidate: toCandidate(card, query), area }] : [];
      });
      return served.sort((a, b) => ALL_AREAS.indexOf(a.area) - ALL_AREAS.indexOf(b.area));
    },
    anywhere: (_choices, part) => all(passing, part),
    page: (offset, limit) => {
      const sorted = passing.toSorted((a, b) => a.id - b.id);
      return { list: all(sorted.slice(offset, offset + limit), 'all').list, total: passing.length };
    },
    matching: (units, atLeast, miles) => {
      const list = passing.flatMap((card): TextCandidate[] => {
        const candidate = toCandidate(card, query);
        const isReached = miles === null || candidate.canJoin || isWithin(candidate, miles);
        const isServed = query.spot !== null && servedAreaOf(card, query.spot) !== null;
        if (!isReached && !isServed) return [];
        const texts = textsFor(card);
        return foundIn(texts, units) >= atLeast ? [{ ...candidate, texts }] : [];
      });
      return { list, complete: true };
    },
    vocabulary: () => {
      vocabulary ??= vocabularyOf(cards.map(textsFor), lexicon);
      return vocabulary;
    },
  };
}

function isFindable({ status }: Card): boolean {
  return status === 'published' || status === 'paused';
}

function vocabularyOf(texts: readonly ReturnType<typeof textsOf>[], lexicon: Lexicon): GrowingVocabulary {
  const frequencies = new Map<string, number>([...lexicon.words].map((word) => [word, 0]));
  for (const text of texts) {
    for (const word of new Set(Object.values(text).join(' ').split(' '))) {
      if (word) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
    }
  }
  const vocabulary = makeVocabulary();
  vocabulary.setSize(texts.length);
  // Words of the vocabularies can be meant by a slip even when no listing spells them out.
  for (const [word, frequency] of frequencies) vocabulary.set(word, Math.max(1, frequency));
  return vocabulary;
}
