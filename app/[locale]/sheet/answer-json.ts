import { isLocale, type Locale } from '#domain/locale.ts';

/** What a list's page is told: never kept by any cache, since it says what is on somebody's list. */
export function answerJson(value: object, status = 200): Response {
  return Response.json(value, { status, headers: { 'Cache-Control': 'no-store' } });
}

/** The language asked for, or that of the address where the question could not be read. */
export function languageOf(json: unknown, localeInPath: string): Locale {
  const asked = typeof json === 'object' && json !== null && 'language' in json ? json.language : null;
  if (typeof asked === 'string' && isLocale(asked)) return asked;
  return isLocale(localeInPath) ? localeInPath : 'en';
}
