import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type DeskFeed, listDeskFeeds } from '#db/feed-desk.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import { DeskFrame } from '../desk-frame.tsx';
import { DeskTable } from '../desk-table.tsx';
import { requireRole } from '../staff.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';
import { daysSince, FEED_STATES, stateOf } from './feed-state.ts';
import { RunCounts } from './run-counts.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  return { title: t('heading') };
}

/** Every publisher's list that is taken in, what needs a person first. */
export default async function FeedsPage() {
  const staff = await requireRole('viewer');
  const now = new Date();
  const feeds = (await listDeskFeeds(database())).map((feed) => ({ ...feed, state: stateOf(feed, now) }));
  const inOrder = feeds.toSorted((a, b) => FEED_STATES.indexOf(a.state) - FEED_STATES.indexOf(b.state));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });

  function age({ appliedAt }: DeskFeed) {
    if (appliedAt === null) return t('never');
    return t('takenIn', {
      day: formatDay(appliedAt.slice(0, 10), STAFF_LOCALE),
      days: daysSince(appliedAt, now),
    });
  }

  return (
    <DeskFrame staff={staff} page="feeds" heading={t('heading')}>
      <p>{t('what')}</p>
      {roleReaches(staff.role, 'admin') && (
        <p>
          <a className="button-quiet" href="/admin/feeds/new">
            {t('add')}
          </a>
        </p>
      )}
      {feeds.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <DeskTable
          caption={t('heading')}
          heads={[t('feed'), t('listings'), t('age'), t('lastRun'), t('nextStep')]}
        >
          {inOrder.map((feed) => (
            <tr key={feed.slug}>
              <th scope="row">
                <a href={`/admin/feeds/${feed.slug}`}>{feed.name}</a>
                <br />
                {t(`formats.${feed.format as 'bmlt'}`)}
              </th>
              <td>
                {t('listingCount', { count: feed.listings })}
                <br />
                {t('missingCount', { count: feed.missing })}
              </td>
              <td>{age(feed)}</td>
              <td>{feed.lastRun ? <RunCounts run={feed.lastRun} /> : t('noRun')}</td>
              <td>
                {t(`states.${feed.state}`)}
                <br />
                <a
                  href={`/admin/feeds/${feed.slug}${feed.isWaiting ? '/waiting' : ''}`}
                  aria-label={t('nextOf', { next: t(`next.${feed.state}`), name: feed.name })}
                >
                  {t(`next.${feed.state}`)}
                </a>
              </td>
            </tr>
          ))}
        </DeskTable>
      )}
    </DeskFrame>
  );
}
