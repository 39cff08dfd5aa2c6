'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SESSION_COOKIE } from '#db/staff/library.ts';
import { signIn } from '#db/staff/sign-in.ts';
import { waitForTurn } from '#db/turn.ts';
import { FORM_TOKEN_FIELD, type FormState } from '../form/form-state.ts';
import { signInDesk } from '../sign-in-desk.ts';
import { isFromOwnPage } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { countTry } from '../throttle.ts';
import { isSignInToken } from './sign-in-token.ts';
import { staffPath } from './staff-path.ts';

/** Signs in. Whatever is wrong, the answer is the same, with the address that was typed. */
export async function enter(_state: FormState, form: FormData): Promise<FormState> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.signIn' });
  const text = (name: string) => String(form.get(name) ?? '');
  const now = new Date();
  const given = { email: text('email'), password: text('password'), code: text('code') };
  const values = { email: [given.email.slice(0, 200)] };
  if (!(await isFromOwnPage()) || !isSignInToken(text(FORM_TOKEN_FIELD), now)) {
    return { values, message: t('stale'), status: 403 };
  }
  const tried = await countTry(given.email, now);
  if ('waitSeconds' in tried)
    return { values, message: t('wait', { seconds: tried.waitSeconds }), status: 429 };
  await waitForTurn(signInDesk().db);
  const token = await signIn(signInDesk(), given, (await headers()).get('user-agent') ?? '', now);
  if (!token) return { values, message: t('wrong'), status: 403 };
  tried.right();
  // Without an age: it goes when the browser is closed, and the session itself ends after hours.
  (await cookies()).set(SESSION_COOKIE, token, { httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  redirect(staffPath(text('goOn')));
}
