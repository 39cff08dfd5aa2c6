'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { savePartner } from '#db/partners.ts';
import { readFields } from '#domain/desk-form.ts';
import { partnerSchema } from '#domain/partner.ts';
import { database } from '../../database.ts';
import type { FormState } from '../form/form-state.ts';
import { readForm, savedMeanwhile, wrongFields } from '../form/records.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { partnerLabel, partnerValues } from './partner-fields.ts';
import { readDeskPartner } from './read-partner.ts';

/** Saves what we know of an organization. */
export async function saveRecord(_state: FormState, form: FormData): Promise<FormState> {
  await requireWrite('editor', form);
  const { id, about, partner, version } = await readDeskPartner(form.get('organization'));
  const staff = await requireWrite('editor', form, about);
  const fields = readForm(form, [], partnerValues(partner));
  const now = new Date();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.partners' });
  const read = readFields(partnerSchema, fields);
  const label = (name: string) => partnerLabel(t, name);
  if (!read.ok) return wrongFields(fields, read.problem, label);
  if ((read.value.lastContactedOn ?? '') > now.toISOString().slice(0, 10)) {
    return wrongFields(fields, { lastContactedOn: 'day-ahead' }, label);
  }
  const author = { by: staff.email, at: now };
  const isSaved = await savePartner(database(), id, Number(form.get('version')), read.value, author);
  if (!isSaved) return savedMeanwhile(fields, partnerValues(partner), version);
  redirect(`/admin/partners/${id}?saved=yes`);
}
