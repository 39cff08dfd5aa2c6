import { createHash } from 'node:crypto';
import { getMessages } from 'next-intl/server';
import type { FinderWords } from '#components/find/finder-words.ts';
import type { Db } from '#db/client.ts';
import { listTerms } from '#db/terms.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { type Locale, localePath } from '#domain/locale.ts';
import type { Term } from '#domain/terms.ts';
import type messages from '#messages/en.json';
import { FINDERS } from './finders.ts';
import { shownApps } from './shown-apps.ts';

type Messages = typeof messages;

/** The sentences that are said of results; those of forms, staff and other pages stay here. */
const NAMESPACES = [
  'find',
  'when',
  'where',
  'medication',
  'age',
  'row',
  'hints',
  'list',
  'map',
  'ticked',
] as const satisfies readonly (keyof Messages)[];

type Made = { readonly text: string; readonly hash: string };

const made = new WeakMap<readonly Term[], Map<Locale, Made>>();

/** What a device needs beside the listings, as JSON; its hash changes with any of it. Made anew when terms change. */
export async function makeFinderWords(db: Db, locale: Locale): Promise<Made> {
  const terms = await listTerms(db);
  const known = made.get(terms) ?? new Map<Locale, Made>();
  made.set(terms, known);
  const found = known.get(locale);
  if (found) return found;
  const words: FinderWords = {
    terms: terms.map(
      ({ vocabulary, code, name, synonyms, details: { approach, abbreviation }, position }) => ({
        vocabulary,
        code,
        name,
        synonyms,
        details: { approach, abbreviation },
        position,
      }),
    ),
    messages: wordsOfResults(await getMessages({ locale })),
    finders: FINDERS.map(({ key, name, url, fellowship, needs }) => ({ key, name, url, fellowship, needs })),
    apps: shownApps(new Date().toISOString().slice(0, 10)),
  };
  const text = JSON.stringify(words);
  const one = { text, hash: createHash('sha256').update(text).digest('hex').slice(0, 12) };
  known.set(locale, one);
  return one;
}

/** Where they are: an address that never means anything else. */
export async function finderWordsAddress(db: Db, locale: Locale): Promise<string> {
  return localePath(locale, `/find/words?v=${(await makeFinderWords(db, locale)).hash}`);
}

function wordsOfResults(all: Messages): FinderWords['messages'] {
  const kinds = KINDS.map(({ code, sort, filters = [], notices }) => {
    const own = all.kinds[code as 'app'];
    const among = (texts: object, fields: readonly (string | undefined)[]) =>
      Object.fromEntries(Object.entries(texts).filter(([field]) => fields.includes(field)));
    const of = {
      name: own.name,
      plural: own.plural,
      fields: among(own.fields, filters),
      choices: among(own.choices, [sort, ...filters]),
      ...(code === 'app' && notices ? { notices: own.notices, choices: own.choices } : {}),
    };
    return [code, of] as const;
  });
  return {
    ...Object.fromEntries(NAMESPACES.map((namespace) => [namespace, all[namespace]])),
    listing: { printedOn: all.listing.printedOn },
    kinds: Object.fromEntries(kinds),
  };
}
