import { createTranslator } from 'next-intl';
import type { AgeWords } from '#components/age.tsx';
import type { KindWords, ListingWords } from '#components/fact-text.ts';
import type { MedicationWords } from '#components/medication.tsx';
import type { WhenWords } from '#components/schedule-text.ts';
import type { WhereWords } from '#components/where.tsx';
import type { Locale } from '#domain/locale.ts';
import en from '#messages/en.json';
import es from '#messages/es.json';

const MESSAGES: Record<Locale, typeof en> = { en, es };

function makeWords(locale: Locale) {
  const translator = <Namespace extends keyof typeof en>(namespace: Namespace) =>
    createTranslator({ locale, messages: MESSAGES[locale], namespace });
  return {
    locale,
    when: translator('when') as WhenWords,
    where: translator('where') as WhereWords,
    age: translator('age') as AgeWords,
    medication: translator('medication') as MedicationWords,
    kinds: translator('kinds') as KindWords,
    listing: translator('listing') as ListingWords,
    item: createTranslator({ locale, messages: MESSAGES[locale], namespace: 'sheetItem' }),
    suggestions: createTranslator({ locale, messages: MESSAGES[locale], namespace: 'sheetSuggestions' }),
  };
}

/** All words that a sheet is made of, in one language. */
export type SheetWords = ReturnType<typeof makeWords>;

const made = new Map<Locale, SheetWords>();

/** The words of a language, whatever the language of the page: a sheet may be in the other one. */
export function sheetWords(locale: Locale): SheetWords {
  const words = made.get(locale) ?? makeWords(locale);
  made.set(locale, words);
  return words;
}
