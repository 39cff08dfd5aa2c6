import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getWaitingFile } from '#db/waiting-files.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { FORM_TOKEN_FIELD } from '../../../form/form-state.ts';
import { typedCount } from '../../../form/typed-count.ts';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { lookAgain, refuse, release } from '../../actions.ts';
import { readFeed } from '../../read-feed.ts';
import { RunReasons } from '../../run-reasons.tsx';
import { touchedBy } from '../../touched.ts';
import { OutlookTables } from './outlook-tables.tsx';
import styles from './page.module.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  return { title: t('waitingTitle') };
}

/** A publisher's file that waits: why, what it would do, and a person's yes or no. */
export default async function WaitingPage({ params }: { params: Promise<{ slug: string }> }) {
  const staff = await requireRole('viewer');
  const feed = await readFeed((await params).slug);
  const waiting = await getWaitingFile(database(), feed.id);
  if (!waiting) redirect(`/admin/feeds/${feed.slug}`);
  const { outlook } = waiting;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.feeds' });
  const format = await getFormatter({ locale: STAFF_LOCALE });
  const isReviewer = roleReaches(staff.role, 'reviewer');
  const token = formToken(staff);
  const count = outlook ? touchedBy(outlook) : 0;

  function quietForm(action: (form: FormData) => Promise<void>, words: string) {
    return (
      <form action={action}>
        <input type="hidden" name={FORM_TOKEN_FIELD} value={token} />
        <input type="hidden" name="feed" value={feed.slug} />
        <button type="submit" className="button-quiet">
          {words}
        </button>
      </form>
    );
  }

  return (
    <DeskFrame staff={staff} page="feeds" heading={t('waitingHeading', { name: feed.name })}>
      <p>
        {t(waiting.runId === null ? 'broughtBy' : 'heldOn', {
          who: waiting.broughtBy,
          when: format.dateTime(new Date(waiting.broughtAt), {
            dateStyle: 'medium',
            timeStyle: 'short',
            timeZone: 'UTC',
          }),
        })}{' '}
        {t('nothingYet')}
      </p>
      {outlook?.because && (
        <p className={styles.why}>
          <strong>{t('whyHeld')}</strong> {outlook.because} {t('whyHeldWhat')}
        </p>
      )}
      {outlook ? (
        <>
          <p>
            {t('counts', {
              rows: outlook.report.rows,
              added: outlook.report.added,
              updated: outlook.report.updated,
              unchanged: outlook.report.unchanged,
              held: outlook.report.held,
              rejected:
                outlook.report.rows -
                outlook.report.added -
                outlook.report.updated -
                outlook.report.unchanged -
                outlook.report.held,
              missing: outlook.report.missing,
            })}
          </p>
          {isReviewer && (
            <DeskForm
              action={release}
              token={token}
              hidden={{ feed: feed.slug, digest: outlook.digest }}
              submit={t('release')}
              problemHeading={t('problem')}
              groups={[typedCount(t('typeCount', { count }), t('typeCountHint'))]}
            />
          )}
        </>
      ) : (
        <p>{t('notWorkedOut')}</p>
      )}
      {isReviewer && (
        <div className={styles.others}>
          {quietForm(refuse, t('refuse'))}
          {quietForm(lookAgain, t('lookAgain'))}
        </div>
      )}
      {outlook && (
        <>
          <OutlookTables outlook={outlook} />
          <RunReasons report={outlook.report} />
        </>
      )}
    </DeskFrame>
  );
}
