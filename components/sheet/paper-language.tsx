'use client';

import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import type { Locale } from '#domain/locale.ts';
import type messages from '#messages/en.json';

/** What the paper says of itself, in each language: it may be in another one than the page. */
export type PaperMessages = Readonly<Record<Locale, Pick<typeof messages, 'paper' | 'crisis'>>>;

type Props = {
  readonly language: Locale;
  readonly messages: PaperMessages;
  readonly children: ReactNode;
};

/** Gives what is inside the words of the paper's language. */
export function PaperLanguage({ language, messages, children }: Props) {
  return (
    <NextIntlClientProvider locale={language} messages={messages[language]} timeZone="UTC">
      {children}
    </NextIntlClientProvider>
  );
}
