import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type messages from '#messages/en.json';

type Namespace = keyof typeof messages;

/**
 * Hands a client island the messages it uses, and no others: all of them would travel with every page.
 * Put it around the island, inside the page.
 */
export async function ClientMessages({ of, children }: { of: readonly Namespace[]; children: ReactNode }) {
  const all = await getMessages();
  const some = Object.fromEntries(of.map((namespace) => [namespace, all[namespace]]));
  return <NextIntlClientProvider messages={some}>{children}</NextIntlClientProvider>;
}
