import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getPlan, listPlanSteps } from '#db/plans.ts';
import { hides } from '#domain/bulk/act.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { typedCount } from '../../form/typed-count.ts';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { numberOf } from '../../yours.ts';
import { carryOut } from '../actions.ts';
import styles from '../page.module.css';
import { LeftAlone, Steps } from './steps.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ after?: unknown; differ?: unknown }>;
};

/** An act on many listings before it is done: what would change, what would not, and its number to type. */
export default async function PlanPage({ params, searchParams }: Props) {
  const staff = await requireRole('editor');
  const asked = await searchParams;
  const db = database();
  const plan = await getPlan(db, numberOf((await params).id), staff.email);
  if (!plan) notFound();
  const { id, counts, batchId } = plan;
  const after = /^\d{1,12}$/.test(String(asked.after)) ? Number(asked.after) : 0;
  const left = [...(await listPlanSteps(db, id, 'refused')), ...(await listPlanSteps(db, id, 'not-yours'))];
  const differ = String(asked.differ ?? '')
    .split('-')
    .filter(Boolean).length;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.bulk' });
  return (
    <DeskFrame staff={staff} page="listings" heading={plan.what}>
      {batchId !== null && (
        <p role="status" className={styles.done}>
          {t('done', { count: counts.change })} <a href={`/admin/changes/acts/${batchId}`}>{t('takeBack')}</a>
        </p>
      )}
      {batchId === null && differ > 0 && (
        <p role="alert" className={styles.notice}>
          {t('differ', { count: differ })}
        </p>
      )}
      <dl className={styles.counts}>
        <dt>{t(batchId === null ? 'counts.change' : 'counts.changed')}</dt>
        <dd>{counts.change}</dd>
        {(['same', 'refused', 'not-yours'] as const).map(
          (outcome) =>
            counts[outcome] > 0 && (
              <div key={outcome} className={styles.contents}>
                <dt>{t(`counts.${outcome}`)}</dt>
                <dd>{counts[outcome]}</dd>
              </div>
            ),
        )}
      </dl>
      {batchId === null && counts.change > 0 && (
        <>
          {hides(plan.act) && <p>{t('hides')}</p>}
          <DeskForm
            action={carryOut}
            token={formToken(staff)}
            hidden={{ plan: String(id) }}
            groups={[typedCount(t('typeCount', { count: counts.change }))]}
            submit={t('carryOut')}
            problemHeading={t('problem')}
            beside={<a href="/admin/listings">{t('leave')}</a>}
          />
        </>
      )}
      {batchId === null && counts.change === 0 && <p>{t('nothing')}</p>}
      {counts.change > 0 && (
        <Steps planId={id} steps={await listPlanSteps(db, id, 'change', after)} now={new Date()} />
      )}
      <LeftAlone steps={left} />
    </DeskFrame>
  );
}
