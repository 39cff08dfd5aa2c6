'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { acceptFields, acceptProposal, answerSuggestion, rejectSuggestion } from '#db/suggestion-answers.ts';
import { getSuggestion, type Waiting } from '#db/suggestion-queue.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { listingSchema } from '#domain/listing.ts';
import { SUGGESTED_FIELDS } from '#domain/suggestions/fields.ts';
import { ANSWER_LENGTH } from '#domain/suggestions/suggestion.ts';
import { cleanText } from '#domain/text.ts';
import { database } from '../../database.ts';
import { type FormState, typedValues } from '../form/form-state.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Takes fields of a correction over, sets others aside, leaves the rest for later. */
export async function decideFields(form: FormData): Promise<void> {
  const staff = await requireWrite('reviewer', form);
  const found = await read(form);
  const chosen = (what: string) => SUGGESTED_FIELDS.filter((field) => form.get(`field-${field}`) === what);
  const decisions = { accept: chosen('accept'), reject: chosen('reject') };
  const decided = await acceptFields(database(), found.id, decisions, { by: staff.email, at: new Date() });
  const isClosed = decided.ok && decided.value.isClosed;
  redirect(isClosed ? '/admin/suggestions?closed=yes' : `/admin/suggestions/${found.id}`);
}

/** Closes one that was acted on or answered, or that is wrong. */
export async function closeSuggestion(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('reviewer', form);
  const found = await read(form);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.suggestions' });
  const answer = cleanText(String(form.get('answer') ?? ''));
  if (answer.length > ANSWER_LENGTH) {
    return { values: typedValues(form), errors: { answer: t('answerTooLong', { count: ANSWER_LENGTH }) } };
  }
  const close = form.get('how') === 'rejected' ? rejectSuggestion : answerSuggestion;
  const isDone = await close(database(), found.id, answer, { by: staff.email, at: new Date() });
  if (!isDone) return { values: typedValues(form), message: t('wasClosed'), status: 409 };
  redirect('/admin/suggestions?closed=yes');
}

/** Makes a draft of a proposed place, which nobody sees before somebody has filled it in and published it. */
export async function makeDraft(form: FormData): Promise<void> {
  const staff = await requireWrite('reviewer', form);
  const found = await read(form);
  if (found.type !== 'new') notFound();
  const { proposed } = found;
  const kind = KINDS.find(({ code }) => code === proposed.kind)?.code ?? 'other-support';
  const told = [proposed.where, proposed.when, proposed.website].filter(Boolean).join('\n');
  const draft = listingSchema.parse({
    kind,
    name: proposed.name,
    attendance: 'in-person',
    phones: proposed.phone.length >= 3 ? [{ number: proposed.phone }] : [],
    notes: told || null,
    status: 'draft',
  });
  const made = await acceptProposal(database(), found.id, draft, { by: staff.email, at: new Date() });
  redirect(made.ok ? `/admin/listings/${made.value.listingId}/edit` : `/admin/suggestions/${found.id}`);
}

async function read(form: FormData): Promise<Waiting> {
  const id = String(form.get('suggestion'));
  const found = /^\d{1,12}$/.test(id) ? await getSuggestion(database(), Number(id)) : null;
  if (!found) notFound();
  return found;
}
