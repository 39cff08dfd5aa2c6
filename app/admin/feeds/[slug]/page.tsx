import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listMissing, listRuns, RUNS_PER_PAGE } from '#db/feed-desk.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskTable } from '../../desk-table.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import styles from '../../form/form.module.css';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { saveSettings } from '../actions.ts';
import { feedFields } from '../feed-fields.ts';
import { stateOf } from '../feed-state.ts';
import { readFeed } from '../read-feed.ts';
import { RunReasons } from '../run-reasons.tsx';
import { Runs } from '../runs.tsx';
import { FileForm } from './file-form.tsx';

const DONE = ['saved', 'released', 'refused'] as const;
const PROBLEMS = ['too-big', 'not-text', 'no-file', 'unusable'] as const;

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ before?: unknown; done?: unknown; problem?: unknown }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  return { title: t('feed') };
}

/** One publisher's list: how it goes, what is missing, its runs, its settings. */
export default async function FeedPage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const feed = await readFeed((await params).slug);
  const asked = await searchParams;
  const before = /^\d{1,12}$/.test(String(asked.before)) ? Number(asked.before) : undefined;
  const runs = await listRuns(database(), feed.id, before);
  const missing = await listMissing(database(), feed.id);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const done = DONE.find((one) => one === asked.done);
  const problem = PROBLEMS.find((one) => one === asked.problem);
  const state = stateOf(feed, new Date());
  const last = runs.at(-1);
  const lastApplied = runs.find(({ status }) => status === 'applied');
  const isReviewer = roleReaches(staff.role, 'reviewer');
  const token = formToken(staff);
  return (
    <DeskFrame staff={staff} page="feeds" heading={feed.name}>
      {done && <p role="status">{t(`done.${done}`)}</p>}
      {problem && (
        <div className={styles.problems} role="alert">
          <h2>{t(`fileProblems.${problem}`)}</h2>
          {problem === 'unusable' && <p>{runs[0]?.report.heldBecause}</p>}
        </div>
      )}
      <p>
        {[
          t(`states.${state}`),
          t(`formats.${feed.format as 'bmlt'}`),
          t('listingCount', { count: feed.listings }),
          t('missingCount', { count: feed.missing }),
        ].join(' · ')}
      </p>
      {feed.isWaiting && (
        <p>
          <a className="button" href={`/admin/feeds/${feed.slug}/waiting`}>
            {t('next.waiting')}
          </a>
        </p>
      )}
      {state === 'waiting' && !feed.isWaiting && <p>{t('fileGone')}</p>}

      {isReviewer && (
        <>
          <h2>{t('bring')}</h2>
          <p>{t('bringWhat')}</p>
          <FileForm slug={feed.slug} format={feed.format} token={token} />
        </>
      )}

      {missing.length > 0 && (
        <>
          <h2>{t('missingNow')}</h2>
          <p>
            {t('missingWhat')} <a href="/admin/queues/missing">{t('missingQueue')}</a>
          </p>
          <DeskTable caption={t('missingNow')} heads={[t('listing'), t('since')]}>
            {missing.map(({ id, name, since }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/admin/listings/${id}`}>{name}</a>
                </th>
                <td>{formatDay(since, STAFF_LOCALE)}</td>
              </tr>
            ))}
          </DeskTable>
          {feed.missing > missing.length && (
            <p>{t('firstOnly', { count: missing.length, all: feed.missing })}</p>
          )}
        </>
      )}

      <h2>{t('runs')}</h2>
      {runs.length === 0 ? <p>{t('noRun')}</p> : <Runs runs={runs} isReviewer={isReviewer} />}
      {last && runs.length === RUNS_PER_PAGE && (
        <a className="button-quiet" href={`/admin/feeds/${feed.slug}?before=${last.id}`}>
          {t('olderRuns')}
        </a>
      )}
      {lastApplied && <RunReasons report={lastApplied.report} />}

      {roleReaches(staff.role, 'admin') && (
        <>
          <h2>{t('settings')}</h2>
          <DeskForm
            action={saveSettings}
            token={token}
            hidden={{ feed: feed.slug }}
            submit={t('save')}
            problemHeading={t('problem')}
            groups={[
              {
                fields: [
                  ...(await feedFields(feed)),
                  {
                    name: 'paused',
                    label: t('pause'),
                    type: 'choices',
                    options: [{ value: 'yes', label: t('pauseYes') }],
                    values: feed.pausedAt ? ['yes'] : [],
                  },
                ],
              },
            ]}
          />
        </>
      )}
    </DeskFrame>
  );
}
