import type { Card } from '../card.ts';
import type { Medication } from '../claims.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Term } from '../terms.ts';
import { termWord } from './texts.ts';
import { typedWords } from './words.ts';

/** What search must know of a kind; plain data, so that a browser can be told. */
export type KindFacts = Pick<Kind, 'code' | 'needs' | 'gathers'> &
  Partial<Pick<Kind, 'sort' | 'facts' | 'hiddenAfterDays'>>;

/** What a phrase that people type stands for. */
export type Meaning = {
  /** The words in `texts.terms` that it is found by. */
  readonly terms: readonly string[];
  /** Set when the phrase names a medicine. */
  readonly medication: Medication | null;
};

/** The words of all vocabularies, ready to understand what somebody types. */
export type Lexicon = {
  /** What a phrase means; its words are joined by one space. */
  readonly meaningOf: (phrase: string) => Meaning | null;
  /** Every word that stands in a phrase. */
  readonly words: ReadonlySet<string>;
  /** The longest phrase, in words. */
  readonly longest: number;
  readonly approachOf: (fellowship: string) => string | null;
  /** Codes of all approaches. */
  readonly approaches: readonly string[];
  readonly gathers: (kind: string) => boolean;
  /** All kinds, in the order in which choices show them. */
  readonly kinds: readonly KindFacts[];
};

const MAX_PHRASE_WORDS = 5;

export function makeLexicon(terms: readonly Term[], kinds: readonly KindFacts[]): Lexicon {
  const phrases = new Map<string, { terms: Set<string>; medication: Medication | null }>();
  const words = new Set<string>();
  const approaches = new Map<string, string>();
  let longest = 1;
  for (const term of terms) {
    if (term.vocabulary === 'fellowship' && typeof term.details.approach === 'string') {
      approaches.set(term.code, term.details.approach);
    }
    for (const phrase of phrasesOf(term)) {
      // As when it is typed, without the words that tell nothing: "casa de recuperación" is "casa recuperacion".
      const parts = typedWords(phrase);
      if (parts.length === 0 || parts.length > MAX_PHRASE_WORDS) continue;
      for (const word of parts) words.add(word);
      longest = Math.max(longest, parts.length);
      const key = parts.join(' ');
      const meaning = phrases.get(key) ?? { terms: new Set<string>(), medication: null };
      for (const word of termWordsOf(term, kinds)) meaning.terms.add(word);
      if (term.vocabulary === 'medication') meaning.medication ??= term.code as Medication;
      phrases.set(key, meaning);
    }
  }
  const meanings = new Map(
    [...phrases].map(([key, { terms: found, medication }]) => [key, { terms: [...found], medication }]),
  );
  const gathering = new Map(kinds.map((kind) => [kind.code, kind.gathers]));
  return {
    meaningOf: (phrase) => meanings.get(phrase) ?? null,
    words,
    longest,
    approachOf: (fellowship) => approaches.get(fellowship) ?? null,
    approaches: terms.flatMap(({ vocabulary, code }) => (vocabulary === 'approach' ? [code] : [])),
    gathers: (kind) => gathering.get(kind) ?? true,
    kinds,
  };
}

/** A need is answered by listings that name it, and by every kind that serves it. */
function termWordsOf(term: Term, kinds: readonly KindFacts[]): string[] {
  const own = termWord(term.vocabulary, term.code);
  if (term.vocabulary !== 'need') return [own];
  const serving = kinds.filter((kind) => kind.needs[0] === term.code);
  return [own, ...serving.map((kind) => termWord('kind', kind.code))];
}

function phrasesOf({ name, synonyms }: Term): string[] {
  return [name.en, name.es, ...synonyms.en, ...synonyms.es];
}

/**
 * The approaches of a card. A fellowship's own approach stands above what a feed says of one group: whoever asks for
 * 12-step meetings never gets SMART.
 */
export function approachesOf(
  card: Pick<Card, 'fellowship' | 'terms'>,
  lexicon: Pick<Lexicon, 'approachOf'>,
): string[] {
  const usual = card.fellowship === null ? null : lexicon.approachOf(card.fellowship);
  if (usual !== null) return [usual];
  return card.terms
    .filter((term) => term.startsWith('approach:'))
    .map((term) => term.slice('approach:'.length));
}
