import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { phoneLink } from '#components/phone-link.ts';
import { listCalls } from '#db/calls.ts';
import { listChanges } from '#db/history.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { toPublicPlace } from '#domain/place.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';
import { mayChange, readDeskListing } from '../read-listing.ts';
import { recordClaim } from './actions.ts';
import { Calls } from './calls.tsx';
import { saidFields, stanceFields } from './claim-fields.ts';
import { Claims } from './claims.tsx';
import { Dates } from './dates.tsx';
import { History } from './history.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  return { title: t('heading') };
}

const SAVED = ['yes', 'claim', 'date', 'call', 'undone', 'not-undone', 'merged'] as const;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ saved?: unknown }> };

/** One listing, for somebody on the phone with it: whom to call, what to ask, where to write the answer down. */
export default async function ListingPage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const found = await readDeskListing((await params).id);
  const { saved } = await searchParams;
  const notice = SAVED.find((one) => one === saved);
  const { id, listing, feeds, about } = found;
  const isEditor = roleReaches(staff.role, 'editor') && mayChange(staff, about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const table = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const medication = await getTranslations({ locale: STAFF_LOCALE, namespace: 'medication' });
  const now = new Date();
  const zone = listing.schedules[0]?.timeZone ?? listing.place?.timeZone ?? 'UTC';
  const today = wallClock(now, zone).day;
  const place = listing.place && (isEditor ? listing.place : toPublicPlace(listing.place));
  const changes = await listChanges(database(), { listingId: id }, { maySeeHidden: isEditor });
  const token = isEditor ? formToken(staff) : null;
  const isGroup = kindOf(listing.kind).gathers;
  const shared = { action: recordClaim, problemHeading: t('problem') };

  return (
    <DeskFrame staff={staff} page="listings" heading={listing.name}>
      {notice && (
        <p role="status" className={styles.saved}>
          {t(`saved.${notice}`)}
        </p>
      )}
      <p className={styles.actions}>
        {isEditor && (
          <a className="button" href={`/admin/listings/${id}/edit`}>
            {t('edit')}
          </a>
        )}
        <a className="button-quiet" href={`/listings/${found.slug}`}>
          {t('asVisitors')}
        </a>
      </p>
      <div className={styles.columns}>
        <section aria-labelledby="facts">
          <h2 id="facts">{t('facts')}</h2>
          <dl className={styles.facts}>
            <dt>{table('kind')}</dt>
            <dd>{kinds(`${listing.kind as 'meeting'}.name`)}</dd>
            <dt>{table('status')}</dt>
            <dd>{table(`statuses.${listing.status}`)}</dd>
            {listing.phones.map((phone) => (
              <Phone key={phone.number} {...phone} label={phone.label ?? t('phone')} />
            ))}
            {place && (
              <>
                <dt>{t('where')}</dt>
                <dd>
                  {[
                    place.name,
                    place.street,
                    [place.town, place.region, place.postalCode].filter(Boolean).join(' '),
                  ]
                    .filter(Boolean)
                    .join('\n')}
                  {place.visibility !== 'public' && `\n${t(`visibilities.${place.visibility}`)}`}
                  {listing.place?.latitude === null && `\n${t('noPin')}`}
                </dd>
              </>
            )}
            {feeds.map((feed) => (
              <div key={feed.slug} className={styles.contents}>
                <dt>{t('feed')}</dt>
                <dd>
                  {t('onList', {
                    list: feed.name,
                    day: formatDay(feed.lastSeenOn.slice(0, 10), STAFF_LOCALE),
                  })}
                  {feed.missingSince &&
                    ` ${t('gone', { day: formatDay(feed.missingSince.slice(0, 10), STAFF_LOCALE) })}`}
                </dd>
              </div>
            ))}
            {found.overridden.length > 0 && (
              <>
                <dt>{t('overridden')}</dt>
                <dd>{found.overridden.join(', ')}</dd>
              </>
            )}
          </dl>
          {isGroup && (
            <>
              <h2>{t('dates')}</h2>
              <Dates listing={id} schedules={listing.schedules} now={now} token={token} />
            </>
          )}
        </section>
        {token && (
          <section aria-labelledby="check">
            <h2 id="check">{t('check')}</h2>
            <p>{t('checkNote')}</p>
            <DeskForm
              {...shared}
              token={token}
              hidden={{ listing: String(id), type: 'details' }}
              groups={[{ fields: saidFields(t, 'details', isGroup, today) }]}
              submit={t('checkSubmit')}
            />
            <h2>{t('medicine')}</h2>
            <p>{kinds(`${listing.kind as 'meeting'}.askAboutMedicine`)}</p>
            <DeskForm
              {...shared}
              token={token}
              hidden={{ listing: String(id), type: 'medication' }}
              groups={[
                { fields: [...stanceFields(t, medication), ...saidFields(t, 'medication', isGroup, today)] },
              ]}
              submit={t('stanceSubmit')}
            />
            <h2>{t('calls.heading')}</h2>
            <Calls listing={id} calls={await listCalls(database(), id)} token={token} />
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

function Phone({
  number,
  extension,
  label,
}: {
  number: string;
  extension?: string | undefined;
  label: string;
}) {
  const link = phoneLink(number, extension);
  const text = [number, extension].filter(Boolean).join(' x');
  return (
    <>
      <dt>{label}</dt>
      <dd>{link ? <a href={link}>{text}</a> : text}</dd>
    </>
  );
}
