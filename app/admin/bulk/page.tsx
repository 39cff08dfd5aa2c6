import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { MOST_AT_ONCE } from '#db/plans.ts';
import { listTerms } from '#db/terms.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskForm } from '../form/desk-form.tsx';
import { formToken, requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { actFields } from './act-fields.ts';
import { planAct } from './actions.ts';
import { type Asked, choiceOf, readChosen } from './choices.ts';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  return { title: t('heading') };
}

/** One act for the listings that were chosen: what it needs to be told. The next page shows what it would change. */
export default async function BulkPage({ searchParams }: { searchParams: Promise<Asked> }) {
  const staff = await requireRole('editor');
  const asked = await searchParams;
  const now = new Date();
  const { ids, isTooMany, back } = await readChosen(asked, now);
  const choice = choiceOf(asked.act);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  const goBack = (
    <a className="button-quiet" href={back}>
      {t('back')}
    </a>
  );
  const problem = isTooMany
    ? t('tooMany', { count: MOST_AT_ONCE })
    : ids.length === 0
      ? t('noneTicked')
      : choice
        ? null
        : t('chooseAct');
  if (problem !== null || !choice) {
    return (
      <DeskFrame staff={staff} page="listings" heading={t('heading')}>
        <p className={styles.notice} role="alert">
          {problem}
        </p>
        <p>{goBack}</p>
      </DeskFrame>
    );
  }
  const fields = actFields(choice, t, {
    terms: await listTerms(database()),
    today: now.toISOString().slice(0, 10),
  });
  return (
    <DeskFrame staff={staff} page="listings" heading={t(`choices.${choice}`)}>
      <p>{t('chosen', { count: ids.length })}</p>
      <p>{t('noChecks')}</p>
      <DeskForm
        action={planAct}
        token={formToken(staff)}
        hidden={{ ids: ids.join(','), act: choice }}
        groups={fields.length > 0 ? [{ fields }] : []}
        submit={t('look')}
        problemHeading={t('problem')}
        beside={goBack}
      />
    </DeskFrame>
  );
}
