import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '#domain/locale.ts';
import en from '#messages/en.json';
import es from '#messages/es.json';

/** The text a component shows, for tests: tags and the entities of quotes taken out, spaces as one. */
export function rendered(node: ReactNode, locale: Locale = 'en'): string {
  const messages = locale === 'es' ? es : en;
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
      {node}
    </NextIntlClientProvider>,
  );
  return html
    .replace(/<(\/?(p|li|h\d|dt|dd|div|section))\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
