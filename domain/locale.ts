/** The languages of the site. The first one has no prefix in addresses: English at /find, Spanish at /es/find. */
export const LOCALES = ['en', 'es'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'en';

/** How each language names itself. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', es: 'Español' };

/** Dates and times as people in the United States write them in each language: "7:00 p. m.", never "19:00". */
export const INTL_LOCALES: Readonly<Record<Locale, string>> = { en: 'en-US', es: 'es-US' };

export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The path without its language: "/es/find" and "/en/find" become "/find". Query and fragment stay as they are. */
export function withoutLocale(path: string): string {
  const [, first = '', rest = ''] = path.match(/^\/([^/?#]*)(.*)$/s) ?? [];
  if (!isLocale(first)) return path;
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** The address of a path of ours in a language: "/find" is "/find" in English and "/es/find" in Spanish. */
export function localePath(locale: Locale, path: string): string {
  const bare = withoutLocale(path);
  if (locale === DEFAULT_LOCALE) return bare;
  return `/${locale}${bare.replace(/^\/(?=$|[?#])/, '')}`;
}
