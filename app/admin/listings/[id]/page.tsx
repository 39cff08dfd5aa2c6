import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listCalls } from '#db/calls.ts';
import { listClosures } from '#db/closures.ts';
import { getDraft } from '#db/drafts.ts';
import { listChanges } from '#db/history.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { ClosureSection } from '../../closures/closure-section.tsx';
import { ClosureNotice } from '../../closures/standing.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { draftTime } from '../drafts/draft-choice.tsx';
import styles from '../page.module.css';
import { mayChange, readDeskListing } from '../read-listing.ts';
import { Calls } from './calls.tsx';
import { Claims } from './claims.tsx';
import { Dates } from './dates.tsx';
import { Facts } from './facts.tsx';
import { History } from './history.tsx';
import { PartnerLinks } from './partner-links.tsx';
import { PublishDraft } from './publish-draft.tsx';
import { SayForms } from './say-forms.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  return { title: t('heading') };
}

const SAVED = [
  'yes',
  'added',
  'published',
  'claim',
  'date',
  'call',
  'link-ended',
  'undone',
  'not-undone',
  'merged',
] as const;

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: unknown; closure?: unknown }>;
};

/** One listing, for somebody on the phone with it: whom to call, what to ask, where to write the answer down. */
export default async function ListingPage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const found = await readDeskListing((await params).id);
  const { saved, closure } = await searchParams;
  const notice = SAVED.find((one) => one === saved);
  const { id, listing, about } = found;
  const isEditor = roleReaches(staff.role, 'editor') && mayChange(staff, about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const now = new Date();
  const db = database();
  const changes = await listChanges(db, { listingId: id }, { maySeeHidden: isEditor });
  const draft =
    isEditor && (await getDraft(db, { userId: staff.userId, listingId: id, kind: listing.kind }, now));
  const closures = await listClosures(db, now, [id]);
  const token = isEditor ? formToken(staff) : null;
  const isPublic = listing.status !== 'draft' && listing.status !== 'do-not-list';

  return (
    <DeskFrame staff={staff} page="listings" heading={listing.name}>
      {notice && (
        <p role="status" className={styles.saved}>
          {t(`saved.${notice}`)}
        </p>
      )}
      <ClosureNotice saved={closure} />
      {draft && (
        <p>
          <a href={`/admin/listings/${id}/edit`}>
            {t('unfinished', { when: await draftTime(draft.savedAt) })}
          </a>
        </p>
      )}
      {token && listing.status === 'draft' && <PublishDraft listing={id} token={token} />}
      <p className={styles.actions}>
        {isEditor && (
          <>
            <a className="button" href={`/admin/listings/${id}/edit`}>
              {t('edit')}
            </a>
            <a className="button-quiet" href={`/admin/listings/new?copy=${id}`}>
              {t('copy')}
            </a>
          </>
        )}
        {isPublic ? (
          <a className="button-quiet" href={`/listings/${found.slug}`}>
            {t('asVisitors')}
          </a>
        ) : (
          isEditor && (
            <a className="button-quiet" href={`/admin/listings/${id}/preview`}>
              {t('asVisitorsWould')}
            </a>
          )
        )}
      </p>
      <div className={styles.columns}>
        <section aria-labelledby="facts">
          <h2 id="facts">{t('facts')}</h2>
          <Facts found={found} maySeeHidden={isEditor} />
          {(kindOf(listing.kind).gathers || listing.schedules.length > 0) && (
            <>
              <h2>{t('dates')}</h2>
              <Dates listing={id} schedules={listing.schedules} closures={closures} now={now} token={token} />
            </>
          )}
          <ClosureSection found={found} closures={closures} token={token} />
          {token && <PartnerLinks listing={id} isPublic={isPublic} token={token} now={now} />}
        </section>
        {token && (
          <section aria-labelledby="check">
            <SayForms found={found} token={token} now={now} />
            <h2>{t('calls.heading')}</h2>
            <Calls listing={id} calls={await listCalls(db, id)} token={token} />
          </section>
        )}
      </div>
      <section aria-labelledby="claims">
        <h2 id="claims">{t('claims')}</h2>
        <Claims claims={found.claims} />
      </section>
      <section aria-labelledby="history">
        <h2 id="history">{t('history')}</h2>
        <History
          listing={id}
          changes={changes}
          token={token}
          isReviewer={roleReaches(staff.role, 'reviewer')}
        />
      </section>
    </DeskFrame>
  );
}
