import type { Option } from '#components/find/coarse-form.tsx';
import { type TermNames, termNames } from '#components/term-names.ts';
import type { Db } from '#db/client.ts';
import { listTerms } from '#db/terms.ts';
import { INTL_LOCALES, type Locale } from '#domain/locale.ts';
import { namedKindsIn } from '#domain/own-terms.ts';
import type { OfferedCodes } from '#domain/search/asked.ts';
import type { Term, Vocabulary } from '#domain/terms.ts';

/** What the forms of the finder offer, in the visitor's language. */
export type FormOptions = {
  readonly fellowshipOptions: readonly Option[];
  readonly approachOptions: readonly Option[];
  readonly formatOptions: readonly Option[];
  readonly needOptions: readonly Option[];
  readonly languageOptions: readonly Option[];
  readonly audienceOptions: readonly Option[];
  readonly names: TermNames;
  /** All codes there are, also those the forms leave out for brevity. */
  readonly codes: OfferedCodes;
};

/** Worth a box of its own; the rest is found by its words and through the API. */
const OFFERED_FORMATS = [
  'open',
  'beginners',
  'speaker',
  'discussion',
  'step-study',
  'meditation',
  'secular',
  'wheelchair',
  'sign-language',
  'childcare',
];
const OFFERED_LANGUAGES = ['en', 'es', 'fr', 'ht', 'ko', 'pl', 'pt', 'ru', 'vi', 'zh'];

export async function readFormOptions(db: Db, locale: Locale): Promise<FormOptions> {
  const terms = await listTerms(db);
  const of = (...vocabularies: Vocabulary[]) =>
    terms.filter((term) => vocabularies.includes(term.vocabulary));
  const codesOf = (list: readonly Term[]) => list.map((term) => term.code);
  const toOption = (term: Term): Option => ({ value: term.code, label: term.name[locale] });
  const formats = of('format', 'audience', 'access');
  const namedKinds = namedKindsIn(terms);
  const languageName = new Intl.DisplayNames(INTL_LOCALES[locale], { type: 'language' });
  return {
    fellowshipOptions: of('fellowship').map(toOption),
    approachOptions: of('approach').map(toOption),
    formatOptions: [
      ...OFFERED_FORMATS.flatMap((code) => formats.find((term) => term.code === code) ?? []),
      ...namedKinds,
    ].map(toOption),
    // Whether people on medicine are welcome is asked apart, and never in an address.
    needOptions: of('need')
      .filter((term) => term.code !== 'medicine-friendly')
      .map(toOption),
    languageOptions: OFFERED_LANGUAGES.map((code) => ({ value: code, label: languageName.of(code) ?? code })),
    audienceOptions: of('audience').map(toOption),
    names: termNames(terms, locale),
    codes: {
      fellowships: codesOf(of('fellowship')),
      approaches: codesOf(of('approach')),
      formats: codesOf([...formats, ...namedKinds]),
      audiences: [...codesOf(of('audience')), 'medication-specific'],
      needs: codesOf(of('need')).filter((code) => code !== 'medicine-friendly'),
    },
  };
}
