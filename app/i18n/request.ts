import { locale as localeInPath } from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { DEFAULT_LOCALE, isLocale, type Locale } from '#domain/locale.ts';

const MESSAGES = {
  en: () => import('#messages/en.json'),
  es: () => import('#messages/es.json'),
} satisfies Record<Locale, () => Promise<unknown>>;

/**
 * The words of a request: those of the language in its path, or of the one asked for by name
 * (`getTranslations({ locale })`, which route handlers must use), or the one that a page without a language in its
 * path has set. Times are formatted by us, on the clock of the place they belong to, so the zone here is only there
 * to be the same everywhere.
 */
export default getRequestConfig(async (asked) => {
  const wanted = asked.locale ?? (await localeInPath()) ?? (await asked.requestLocale) ?? '';
  const known = isLocale(wanted) ? wanted : DEFAULT_LOCALE;
  const { default: messages } = await MESSAGES[known]();
  return { locale: known, messages, timeZone: 'UTC' };
});
