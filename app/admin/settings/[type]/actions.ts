'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { addEntry, changeEntry, getEntry } from '#db/settings.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { ENTRY_TYPES, readEntry } from '#domain/site/entries.ts';
import { database } from '../../../database.ts';
import type { FormState } from '../../form/form-state.ts';
import { type Fields, readForm, savedMeanwhile, wrongFields } from '../../form/records.ts';
import { signInDesk } from '../../sign-in-desk.ts';
import { requireFreshWrite } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { entryLabel, LISTS } from '../entry-fields.ts';
import { readArea } from '../usual-place.ts';

/** Adds an entry, or changes the one that the form is about. */
export async function saveEntry(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('admin', form, '/admin/settings');
  const { type, entry } = await readSubject(form);
  const typed = readForm(form, LISTS, entry?.content);
  const fields: Fields = 'area' in typed ? { ...typed, area: readArea(String(typed.area)) } : typed;
  const now = new Date();
  const read = readEntry(type, fields, now.toISOString().slice(0, 10));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  if (!read.ok) return wrongFields(typed, read.problem, (name) => entryLabel(t, type, name));
  const author = { by: staff.email, at: now };
  if (entry) {
    const version = Number(form.get('version'));
    const saved = await changeEntry(database(), type, { ...entry, version, content: read.value }, author);
    if (!saved) return savedMeanwhile(typed, entry.content, entry.version);
  }
  const id = entry?.id ?? (await addEntry(database(), type, read.value, author));
  recordAudit(
    signInDesk().db,
    { actor: staff.email, action: 'settings', object: `${type} ${id}` },
    author.at,
  );
  redirect(`/admin/settings/${type}?saved=yes`);
}

/** Takes an entry out of use, or brings it back. Nothing is erased. */
export async function retireEntry(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('admin', form, '/admin/settings');
  const { type, entry } = await readSubject(form);
  if (!entry) notFound();
  const isRetired = form.get('retire') === 'yes';
  const author = { by: staff.email, at: new Date() };
  await changeEntry(database(), type, { ...entry, isRetired }, author);
  const details = isRetired ? 'out of use' : 'brought back';
  recordAudit(
    signInDesk().db,
    { actor: staff.email, action: 'settings', object: `${type} ${entry.id}`, details },
    author.at,
  );
  redirect(`/admin/settings/${type}?saved=yes`);
}

/** The type and the entry that a form is about; none for a new one. */
async function readSubject(form: FormData) {
  const type = ENTRY_TYPES.find((one) => one === form.get('type'));
  if (!type) notFound();
  const id = String(form.get('entry') ?? '');
  const entry = /^\d{1,9}$/.test(id) ? await getEntry(database(), type, Number(id)) : null;
  if (id !== '' && !entry) notFound();
  return { type, entry };
}
