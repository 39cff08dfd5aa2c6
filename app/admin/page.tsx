import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { countDesk } from '#db/desk.ts';
import { getFirstDay } from '#db/first-day.ts';
import { getSite } from '#db/settings.ts';
import { DESK_QUEUES } from '#domain/desk.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../database.ts';
import { DeskFrame } from './desk-frame.tsx';
import { FirstDay } from './first-day.tsx';
import { NextStep } from './next-step.tsx';
import styles from './page.module.css';
import { requireRole } from './staff.ts';
import { STAFF_LOCALE } from './staff-locale.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  return { title: t('heading') };
}

/** What needs care first: what could send somebody into danger, then what could send them for nothing. */
export default async function DeskPage() {
  const staff = await requireRole('viewer');
  const db = database();
  const now = new Date();
  const counts = await countDesk(db, now);
  const firstDay = await getFirstDay(db);
  const { place } = await getSite(db);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  const waiting = DESK_QUEUES.filter((queue) => counts[queue].count > 0);
  return (
    <DeskFrame staff={staff} page="desk" heading={t('heading')}>
      <p>{t('welcome', { name: staff.name })}</p>
      {!firstDay.isPutAway && roleReaches(staff.role, 'admin') && (
        <FirstDay staff={staff} standing={firstDay} />
      )}
      <h2>{t('first')}</h2>
      {waiting.length === 0 && <p>{t('nothing')}</p>}
      <ol className={styles.queues}>
        {waiting.map((queue) => (
          <li key={queue}>
            <p className={styles.count}>
              {t(counts[queue].isMore ? 'over' : 'count', { count: counts[queue].count })}
            </p>
            <div className={styles.what}>
              <h3>{t(`queues.${queue}`)}</h3>
              <p>{t(`why.${queue}`)}</p>
            </div>
            <div>
              <NextStep queue={queue} role={staff.role} now={now} />
            </div>
          </li>
        ))}
      </ol>
      <h2 className={styles.paper}>{t('paper')}</h2>
      <p>
        <a className="button-quiet" href={place?.county ? `/booklet?county=${place.county}` : '/booklet'}>
          {t('booklet')}
        </a>
      </p>
    </DeskFrame>
  );
}
