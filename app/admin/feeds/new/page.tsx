import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { add } from '../actions.ts';
import { feedFields } from '../feed-fields.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  return { title: t('add') };
}

/** A publisher's list that was not taken in before. */
export default async function NewFeedPage() {
  const staff = await requireRole('admin');
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  return (
    <DeskFrame staff={staff} page="feeds" heading={t('add')}>
      <p>{t('addWhat')}</p>
      <DeskForm
        action={add}
        token={formToken(staff)}
        submit={t('addSubmit')}
        problemHeading={t('problem')}
        groups={[{ fields: await feedFields() }]}
      />
    </DeskFrame>
  );
}
