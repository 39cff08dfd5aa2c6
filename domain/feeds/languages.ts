import { foldText } from '../text.ts';

const CODES =
  'aa af am ar be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr ht hu hy id is it ja ka km ko ku lo lt lv mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru sk sl so sq sr sv sw ta te th tl tr uk ur uz vi yi zh'.split(
    ' ',
  );
const SPELLED_IN = ['en', 'es', 'fr', 'de', 'sv', 'pt', 'it'];

const CODE_OF_NAME = new Map<string, string>();
for (const code of CODES) {
  for (const locale of [...SPELLED_IN, code]) {
    const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(code);
    if (name && !CODE_OF_NAME.has(foldText(name))) CODE_OF_NAME.set(foldText(name), code);
  }
}
for (const [name, code] of Object.entries({ farsi: 'fa', mandarin: 'zh', creole: 'ht', tagalog: 'tl' })) {
  CODE_OF_NAME.set(name, code);
}

/** ISO 639-1 codes of the languages a name tells of: "English speaking", "Español", "Lithuanian/Russian". */
export function findLanguages(name: string): string[] {
  const found = foldText(name)
    .split(/[^\p{L}]+/u)
    .flatMap((word) => CODE_OF_NAME.get(word) ?? []);
  return [...new Set(found)];
}
