import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { isLocalHost } from '#domain/staff/own-request.ts';
import { env } from '#env';
import { DeskForm } from '../form/desk-form.tsx';
import { PlainFrame } from '../plain-frame.tsx';
import { readStaff } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { enter } from './actions.ts';
import { signInToken } from './sign-in-token.ts';
import { staffPath } from './staff-path.ts';

const NOTICES = ['signed-out', 'password-changed', 'kept'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.signIn' });
  return { title: t('heading') };
}

type Props = { searchParams: Promise<{ after?: unknown; then?: unknown }> };

/** Where staff come in. Open to anybody: it says nothing about who works here. */
export default async function SignInPage({ searchParams }: Props) {
  const { after, then } = await searchParams;
  const goOn = staffPath(then);
  if (await readStaff()) redirect(goOn);
  const notice = NOTICES.find((one) => one === after);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.signIn' });
  if (!(await keepsSecureCookies())) {
    return (
      <PlainFrame heading={t('heading')}>
        <p>{t('needsHttps')}</p>
        <p>{t('needsHttpsHow')}</p>
      </PlainFrame>
    );
  }
  return (
    <PlainFrame heading={t('heading')}>
      {notice && <p role="status">{t(`after.${notice}`)}</p>}
      <DeskForm
        action={enter}
        token={signInToken(new Date())}
        hidden={{ goOn }}
        submit={t('submit')}
        problemHeading={t('wrong')}
        groups={[
          {
            fields: [
              { name: 'email', label: t('email'), type: 'email', autoComplete: 'username', required: true },
              {
                name: 'password',
                label: t('password'),
                type: 'password',
                autoComplete: 'current-password',
                required: true,
              },
              {
                name: 'code',
                label: t('code'),
                hint: t('codeHint'),
                type: 'text',
                autoComplete: 'one-time-code',
                required: true,
              },
            ],
          },
        ]}
      />
      <p>{t('lost')}</p>
    </PlainFrame>
  );
}

/** Browsers drop our cookie where it could be read on the way: anywhere but https and this machine. */
async function keepsSecureCookies(): Promise<boolean> {
  const given = await headers();
  const isHttps = env.siteUrl.startsWith('https:') || given.get('x-forwarded-proto') === 'https';
  return isHttps || isLocalHost(given.get('host') ?? '');
}
