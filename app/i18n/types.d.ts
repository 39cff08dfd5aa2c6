import type { Locale } from '#domain/locale.ts';
import type messages from '#messages/en.json';

/** Makes a misspelt or missing message a type error. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
