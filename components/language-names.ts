import type { Locale } from '#domain/locale.ts';

/** "Spanish" for 'es'; the code itself when this machine knows no name for it. */
export function languageName(code: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
