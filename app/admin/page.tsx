import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import crisisLines from '#data/national/crisis-lines.json' with { type: 'json' };
import finders from '#data/national/finders.json' with { type: 'json' };
import { countDesk, listTroubledFeeds } from '#db/desk.ts';
import { DESK_QUEUES, type DeskQueue } from '#domain/desk.ts';
import { staleFacts } from '#domain/national.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../database.ts';
import { DeskFrame } from './desk-frame.tsx';
import styles from './page.module.css';
import { isListingQueue } from './queues/queues.ts';
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
  const feeds = await listTroubledFeeds(db);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.desk' });
  const waiting = DESK_QUEUES.filter((queue) => counts[queue].count > 0);

  function next(queue: DeskQueue) {
    if (isListingQueue(queue)) {
      return (
        <a className="button-quiet" href={`/admin/queues/${queue}`}>
          {t(`next.${queue}`)}
        </a>
      );
    }
    if (queue === 'suggestions' && roleReaches(staff.role, 'reviewer')) {
      return (
        <a className="button-quiet" href="/admin/suggestions">
          {t('next.suggestions')}
        </a>
      );
    }
    if (queue === 'duplicates' && roleReaches(staff.role, 'reviewer')) {
      return (
        <a className="button-quiet" href="/admin/duplicates">
          {t('next.duplicates')}
        </a>
      );
    }
    if (queue === 'crisis-facts') {
      return (
        <details>
          <summary>{t('which')}</summary>
          <ul>
            {staleFacts([...crisisLines, ...finders], now.toISOString().slice(0, 10)).map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </details>
      );
    }
    if (queue === 'runs') {
      return (
        <ul>
          {feeds.map((feed) => (
            <li key={feed.slug}>
              {t(`feeds.${feed.status}`, {
                name: feed.name,
                day: formatDay(feed.at.slice(0, 10), STAFF_LOCALE),
              })}
            </li>
          ))}
        </ul>
      );
    }
    return null;
  }

  return (
    <DeskFrame staff={staff} page="desk" heading={t('heading')}>
      <p>{t('welcome', { name: staff.name })}</p>
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
            <div>{next(queue)}</div>
          </li>
        ))}
      </ol>
    </DeskFrame>
  );
}
