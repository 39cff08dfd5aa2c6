'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { changePassword } from '#db/staff/change-password.ts';
import { endSessions } from '#db/staff/sessions.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from '#domain/staff/password.ts';
import type { FormState } from '../form/form-state.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { requireFreshWrite, requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Ends one of one's own sessions, or all others. */
export async function endSession(form: FormData): Promise<void> {
  const staff = await requireWrite('viewer', form);
  const which = String(form.get('session') ?? '');
  await endSessions(signInDesk().db, staff, which === 'others' ? which : { id: which }, new Date());
  redirect('/admin/account');
}

/** Gives oneself a new password, which ends every session. */
export async function setPassword(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireFreshWrite('viewer', form, '/admin/account');
  const problem = await changePassword(signInDesk(), staff, String(form.get('password') ?? ''), new Date());
  if (!problem) redirect('/admin/sign-in?after=password-changed');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.join' });
  return { errors: { password: t(`passwords.${problem}`, { least: PASSWORD_MIN, most: PASSWORD_MAX }) } };
}
