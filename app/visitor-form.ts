import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { NotTaken } from '#components/form/received.tsx';
import type { Db } from '#db/client.ts';
import type { Sender } from '#db/suggestions.ts';
import { type Allowance, createAllowance } from '#domain/allowance.ts';
import type { Locale } from '#domain/locale.ts';
import type { Result } from '#domain/result.ts';
import { isOwnRequest } from '#domain/staff/own-request.ts';
import type { FormProblem } from '#domain/suggestions/read-form.ts';
import { MOST_PER_HOUR, type Refusal } from '#domain/suggestions/suggestion.ts';
import { OPENED_FIELD, trapOf } from '#domain/suggestions/trap.ts';
import { env } from '#env';
import { readPrivateForm } from './private-form.ts';
import { readDatabase } from './reading.ts';

/** A word for where a request came from, from the server in front (scripts/serve/source.ts). */
const SOURCE_HEADER = 'x-source';

const HOUR_MS = 3_600_000;

/** What became of a visitor's form. */
export type Received = { readonly is: 'opened' } | { readonly is: 'sent' } | NotTaken;

/** The fields as they were sent, or none when the page was only opened. */
export type SentForm = { readonly form: URLSearchParams; readonly openedAt: string };

// Next bundles pages and route handlers apart: without this each would have a count of its own.
const holder = globalThis as typeof globalThis & { openDoorFormAllowance?: Allowance };

/** Whose form it is, as far as anybody can tell, and how many more it may send. */
export async function sender(now: Date): Promise<Sender> {
  holder.openDoorFormAllowance ??= createAllowance({ times: MOST_PER_HOUR, perMs: HOUR_MS });
  const source = (await headers()).get(SOURCE_HEADER) ?? '';
  return { source, allowance: holder.openDoorFormAllowance, now };
}

/** What was typed; an opened form has nothing in it. */
export async function readSentForm(now: Date): Promise<SentForm> {
  const form = (await readPrivateForm()) ?? new URLSearchParams();
  return { form, openedAt: form.get(OPENED_FIELD) || String(now.getTime()) };
}

/**
 * Takes a form in: only from a page of ours, only from a person as far as one can tell, and only when nothing is wrong
 * with it. To be called once per request: it writes.
 */
export async function receiveForm<Value>(
  now: Date,
  read: (form: URLSearchParams) => Result<Value, readonly FormProblem[]>,
  save: (db: Db, value: Value, from: Sender) => Promise<Result<unknown, Refusal>>,
): Promise<Received> {
  const form = await readPrivateForm();
  if (form === null) return { is: 'opened' };
  if (!isOwnForm(await headers())) return { is: 'again', because: 'elsewhere' };
  const trap = trapOf(form, now);
  if (trap === 'machine') return { is: 'sent' };
  const value = read(form);
  if (!value.ok) return { is: 'problems', problems: value.problem };
  if (trap === 'too-fast') return { is: 'again', because: 'too-fast' };
  const from = await sender(now);
  const saved = await readDatabase((db) => save(db, value.value, from));
  if (!saved.ok) return { is: 'again', because: 'busy' };
  return saved.value.ok ? { is: 'sent' } : { is: 'refused', refusal: saved.value.problem };
}

/** The title of a form's page: thanks when it was taken in, "Error: …" when it comes back. */
export async function formTitle(
  locale: Locale,
  { is }: Received,
  words: { readonly title: string; readonly thanks: string },
): Promise<string> {
  if (is === 'sent') return words.thanks;
  if (is === 'opened') return words.title;
  const t = await getTranslations({ locale, namespace: 'form' });
  return t('errorTitle', { title: words.title });
}

/** A form that writes must say that it comes from here: browsers do, with and without script. */
export function isOwnForm(sent: Headers): boolean {
  return isOwnRequest(
    { origin: sent.get('origin'), secFetchSite: sent.get('sec-fetch-site'), host: sent.get('host') },
    env.siteUrl,
  );
}
