'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { countDemo, removeDemo } from '#db/demo.ts';
import { saveSite } from '#db/settings.ts';
import { recordAudit } from '#db/staff/audit.ts';
import { MAX_SITE_NAME } from '#domain/site/site.ts';
import { cleanText } from '#domain/text.ts';
import { database } from '../../database.ts';
import type { FormState } from '../form/form-state.ts';
import { readForm, wrongFields } from '../form/records.ts';
import { isCountTyped } from '../form/typed-count.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { requireFreshWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { readUsualPlace } from './usual-place.ts';

/** Saves the site's name and its usual place; blank is as the program comes. */
export async function saveBasics(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('admin', form, '/admin/settings');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const fields = readForm(form, []);
  const name = cleanText(String(fields.name ?? ''));
  const near = cleanText(String(fields.place ?? ''));
  const place = near === '' ? null : readUsualPlace(near);
  const problems = {
    ...(name.length > MAX_SITE_NAME && { name: 'too-long' as const }),
    ...(near !== '' && !place && { place: 'place' as const }),
  };
  if (Object.keys(problems).length > 0) {
    return wrongFields(fields, problems, (field) => t(field === 'name' ? 'name' : 'place'));
  }
  const now = new Date();
  await saveSite(database(), { name: name || null, place }, { by: staff.email, at: now });
  recordAudit(signInDesk().db, { actor: staff.email, action: 'settings', object: 'site' }, now);
  redirect('/admin/settings?saved=yes');
}

/** Takes the made-up examples out for good, once somebody has typed how many there are. */
export async function removeExamples(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('admin', form, '/admin/settings');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.settings' });
  const fields = readForm(form, []);
  if (!isCountTyped(form, await countDemo(database()))) {
    return wrongFields(fields, { count: 'count' }, () => t('demo.count'));
  }
  const removed = await removeDemo(database());
  const details = `${removed} made-up listings removed`;
  recordAudit(signInDesk().db, { actor: staff.email, action: 'bulk', object: 'demo', details }, new Date());
  redirect('/admin/settings?saved=yes');
}
