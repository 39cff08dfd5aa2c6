'use server';

import { getTranslations } from 'next-intl/server';
import { join } from '#db/staff/join.ts';
import { waitForTurn } from '#db/turn.ts';
import { PASSWORD_MAX, PASSWORD_MIN } from '#domain/staff/password.ts';
import { FORM_TOKEN_FIELD, type FormState, typedValues } from '../../form/form-state.ts';
import { isSignInToken } from '../../sign-in/sign-in-token.ts';
import { signInDesk } from '../../sign-in-desk.ts';
import { isFromOwnPage } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';

export type JoinState = FormState & { readonly recoveryCodes?: readonly string[] };

/** Uses a one-time link. Whoever has it is allowed to: it stands for the person. */
export async function enrol(_state: JoinState, form: FormData): Promise<JoinState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.join' });
  const text = (name: string) => String(form.get(name) ?? '');
  const now = new Date();
  const values = typedValues(form, ['password', 'code', 'link']);
  if (!(await isFromOwnPage()) || !isSignInToken(text(FORM_TOKEN_FIELD), now)) {
    return { values, message: t('stale'), status: 403 };
  }
  const given = { name: text('name'), password: text('password'), code: text('code') };
  await waitForTurn(signInDesk().db);
  const joined = await join(signInDesk(), text('link'), given, now);
  if (joined.ok) return { recoveryCodes: joined.value };
  const { link, name, password, code } = joined.problem;
  if (link) return { message: t('unusable'), status: 403 };
  return {
    values,
    errors: {
      ...(name && { name: t('nameMissing') }),
      ...(password && { password: t(`passwords.${password}`, { least: PASSWORD_MIN, most: PASSWORD_MAX }) }),
      ...(code && { code: t('codeWrong') }),
    },
  };
}
