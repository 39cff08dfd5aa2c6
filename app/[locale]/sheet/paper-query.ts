import type { PaperChoices } from '#components/sheet/paper-choices.ts';
import { isLocale, type Locale } from '#domain/locale.ts';
import { TEXT_SIZES } from '#domain/sheet/pages.ts';

/** How to print, from the fields of the form without script. What cannot be read is as usual. */
export function readPaperChoices(
  query: Readonly<Record<string, string | string[] | undefined>>,
  locale: Locale,
): PaperChoices {
  const value = (name: string) => [query[name] ?? ''].flat()[0] ?? '';
  const language = value('language');
  return {
    language: isLocale(language) ? language : locale,
    size: TEXT_SIZES.find((size) => `${size}` === value('size')) ?? 14,
    paper: value('paper') === 'a4' ? 'a4' : 'letter',
    // A box that is not ticked is not sent: so the box says what to leave off.
    showsMedication: value('nomedicine') !== '1',
    groupsByNeed: value('group') === '1',
    hasWeek: value('week') === '1',
  };
}
