'use server';

import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { makePlan } from '#db/plans.ts';
import { organizationSchema } from '#domain/listing.ts';
import { cleanText } from '#domain/text.ts';
import { database } from '../../../database.ts';
import { actWords } from '../../bulk/act-words.ts';
import { type FormState, typedValues } from '../../form/form-state.ts';
import { requireWrite } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { numberOf, yoursOf } from '../../yours.ts';

/** Gives a group or organization another name or website: all its listings follow, once somebody has looked at it. */
export async function planOrganization(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('editor', form);
  const found = await getDeskOrganization(database(), numberOf(form.get('organization')));
  if (!found) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  if (!found.listings.some(yoursOf(staff))) return { message: t('notYours'), status: 403 };
  const text = (name: string) => cleanText(String(form.get(name) ?? '')) || null;
  const parsed = organizationSchema.safeParse({
    name: text('name'),
    type: text('type'),
    website: text('website'),
  });
  if (!parsed.success) {
    const errors = parsed.error.issues.map(({ path }) => [String(path[0]), t(`wrong.${fieldOf(path[0])}`)]);
    return { values: typedValues(form), errors: Object.fromEntries(errors) };
  }
  const act = { type: 'organization' as const, organization: parsed.data, id: found.id };
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const ids = found.listings.map(({ id }) => id);
  const author = { by: staff.email, at: new Date() };
  const what = actWords(act, words, []);
  redirect(`/admin/bulk/${await makePlan(database(), ids, { act, what }, yoursOf(staff), author)}`);
}

function fieldOf(name: unknown): 'name' | 'type' | 'website' {
  return name === 'type' || name === 'website' ? name : 'name';
}
