import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AnswerStatus } from '#components/answer-status.tsx';
import { getInvitation } from '#db/staff/invitations.ts';
import { ISSUER } from '#db/staff/library.ts';
import { secretFor } from '#db/staff/second-factor.ts';
import { base32, totpAddress } from '#db/staff/totp.ts';
import { PASSWORD_MIN } from '#domain/staff/password.ts';
import { PlainFrame } from '../../plain-frame.tsx';
import { signInToken } from '../../sign-in/sign-in-token.ts';
import { signInDesk } from '../../sign-in-desk.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { JoinForm } from './join-form.tsx';
import styles from './page.module.css';
import { QrCode } from './qr-code.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.join' });
  return { title: t('heading') };
}

/** Where a one-time link leads: name, password and second factor, all at once. Open to whoever has the link. */
export default async function JoinPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { db, key } = signInDesk();
  const now = new Date();
  const invited = await getInvitation(db, token, now);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.join' });
  // After the form was sent the link is used: the form must stay for its answer, the recovery codes.
  const secret = secretFor(key, token);
  return (
    <PlainFrame heading={t('heading')}>
      <JoinForm
        token={signInToken(now)}
        link={token}
        isUsable={invited !== null}
        words={{
          submit: t('submit'),
          problemHeading: t('problem'),
          unusable: t('unusable'),
          codesHeading: t('codesHeading'),
          codesHow: t('codesHow'),
          signIn: t('signIn'),
        }}
        fields={[
          { name: 'name', label: t('name'), hint: t('nameHint'), type: 'text', autoComplete: 'name' },
          {
            name: 'password',
            label: t('password'),
            hint: t('passwordHint', { count: PASSWORD_MIN }),
            type: 'password',
            autoComplete: 'new-password',
          },
          {
            name: 'code',
            label: t('code'),
            hint: t('codeHint'),
            type: 'text',
            inputMode: 'numeric',
            autoComplete: 'one-time-code',
          },
        ]}
      >
        {invited ? (
          <>
            <p>{t('who', { email: invited.email })}</p>
            <section className={styles.factor}>
              <h2>{t('factorHeading')}</h2>
              <p>{t('factorHow')}</p>
              <QrCode text={totpAddress(secret, ISSUER, invited.email)} label={t('qr')} />
              <p>
                {t('typeIt')} <code className={styles.secret}>{inFours(base32(secret))}</code>
              </p>
            </section>
          </>
        ) : (
          <AnswerStatus code={404} />
        )}
      </JoinForm>
    </PlainFrame>
  );
}

function inFours(text: string): string {
  return text.replace(/(.{4})(?=.)/g, '$1 ');
}
