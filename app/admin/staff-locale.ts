import type { Locale } from '#domain/locale.ts';

/** Staff pages are in English for now. Their words are in both message files. */
export const STAFF_LOCALE: Locale = 'en';
