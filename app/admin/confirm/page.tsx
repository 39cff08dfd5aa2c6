import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ownPath } from '#domain/staff/own-request.ts';
import { DeskForm } from '../form/desk-form.tsx';
import { PlainFrame } from '../plain-frame.tsx';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { confirm } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.confirm' });
  return { title: t('heading') };
}

/** Asks for the password once more before something dangerous, then goes on there. */
export default async function ConfirmPage({
  searchParams,
}: {
  searchParams: Promise<{ then?: string | string[] }>;
}) {
  const staff = await requireRole('viewer');
  const { then } = await searchParams;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.confirm' });
  return (
    <PlainFrame heading={t('heading')}>
      <p>{t('why')}</p>
      <DeskForm
        action={confirm}
        token={formToken(staff)}
        hidden={{ 'go-on': ownPath(typeof then === 'string' ? then : undefined, '/admin') }}
        submit={t('submit')}
        problemHeading={t('wrong')}
        groups={[
          {
            fields: [
              {
                name: 'password',
                label: t('password'),
                type: 'password',
                autoComplete: 'current-password',
                required: true,
              },
            ],
          },
        ]}
      />
    </PlainFrame>
  );
}
