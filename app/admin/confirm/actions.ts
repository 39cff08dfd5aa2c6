'use server';

import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { confirmPassword } from '#db/staff/sign-in.ts';
import { ownPath } from '#domain/staff/own-request.ts';
import type { FormState } from '../form/form-state.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { requireWrite } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { countTry } from '../throttle.ts';

/** Takes the password once more. */
export async function confirm(_state: FormState, form: FormData): Promise<FormState> {
  const staff = await requireWrite('viewer', form);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.confirm' });
  const now = new Date();
  const tried = await countTry(staff.email, now);
  if ('waitSeconds' in tried) return { message: t('wait', { seconds: tried.waitSeconds }), status: 429 };
  const isRight = await confirmPassword(signInDesk(), staff, String(form.get('password') ?? ''), now);
  if (!isRight) return { message: t('wrong'), status: 403 };
  tried.right();
  redirect(ownPath(String(form.get('go-on') ?? ''), '/admin'));
}
