'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import * as z from 'zod';
import { addUser, resetUser, setDisabled, setRole } from '#db/staff/users.ts';
import { env } from '#env';
import { type FormState, typedValues } from '../form/form-state.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { requireFreshWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { readRole } from './role-fields.ts';

export type LinkState = FormState & { readonly link?: string };

const users = () => getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.users' });

/** Adds somebody. Their page then makes the link: it is shown once, and no address should carry it. */
export async function invite(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('admin', form, '/admin/users');
  const t = await users();
  const email = String(form.get('email') ?? '').trim();
  const { role, scopes, errors } = readRole(t, form);
  const all = { ...(!z.email().safeParse(email).success && { email: t('emailWrong') }), ...errors };
  if (Object.keys(all).length > 0) return { values: typedValues(form), errors: all };
  const added = await addUser(signInDesk().db, { email, role, scopes }, staff.email, new Date());
  if (!added) return { values: typedValues(form), errors: { email: t('emailTaken') } };
  redirect('/admin/users');
}

/** Gives somebody another role. */
export async function changeRole(_state: FormState, form: FormData): Promise<FormState> {
  const id = String(form.get('user') ?? '');
  const staff = await requireFreshWrite('admin', form, `/admin/users/${encodeURIComponent(id)}`);
  const t = await users();
  const { role, scopes, errors } = readRole(t, form);
  if (Object.keys(errors).length > 0) return { values: typedValues(form), errors };
  const outcome = await setRole(signInDesk().db, id, { role, scopes }, staff.email, new Date());
  if (outcome === 'last-admin') return { values: typedValues(form), errors: { role: t('lastAdmin') } };
  redirect('/admin/users');
}

/** Shuts somebody out, or lets them in again. */
export async function changeDisabled(_state: FormState, form: FormData): Promise<FormState> {
  const id = String(form.get('user') ?? '');
  const staff = await requireFreshWrite('admin', form, `/admin/users/${encodeURIComponent(id)}`);
  const isDisabling = form.get('disable') === 'yes';
  const outcome = await setDisabled(signInDesk().db, id, isDisabling, staff.email, new Date());
  if (outcome === 'last-admin') return { message: (await users())('lastAdmin') };
  redirect('/admin/users');
}

/** Makes a one-time link for somebody new, or who lost their password or phone. */
export async function makeLink(_state: LinkState, form: FormData): Promise<LinkState> {
  const id = String(form.get('user') ?? '');
  const staff = await requireFreshWrite('admin', form, `/admin/users/${encodeURIComponent(id)}`);
  const made = await resetUser(signInDesk().db, id, staff.email, new Date());
  if (!made) return { message: (await users())('noLink') };
  return { link: `${env.siteUrl}/admin/join/${made.token}` };
}
