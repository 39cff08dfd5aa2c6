import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listQueue } from '#db/desk.ts';
import { getDeskListing } from '#db/desk-listings.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { isListingQueue } from '../../queues.ts';
import styles from './page.module.css';

/** As many as a volunteer calls in one sitting. */
const CALLS = 10;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.callSheet' });
  return { title: t('heading') };
}

/** Ten calls on paper: number, what to ask, what was said last, and where to write. Nobody on it is a patient. */
export default async function CallSheetPage({ params }: { params: Promise<{ queue: string }> }) {
  const staff = await requireRole('viewer');
  const { queue } = await params;
  if (!isListingQueue(queue)) notFound();
  const db = database();
  const items = (await listQueue(db, queue, new Date())).filter(
    ({ takenBy }) => takenBy === null || takenBy === staff.email,
  );
  const listings = await Promise.all(
    items.slice(0, CALLS).map(({ listingId }) => getDeskListing(db, listingId)),
  );
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.callSheet' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const medication = await getTranslations({ locale: STAFF_LOCALE, namespace: 'medication' });
  const outcomes = ['right', 'changed', 'left-message', 'no-answer', 'try-later'] as const;
  return (
    <DeskFrame staff={staff} page="desk" heading={t('heading')}>
      <p>{t('how')}</p>
      <ol className={styles.calls}>
        {listings.flatMap((found) => {
          if (!found) return [];
          const { id, listing, claims } = found;
          const stances = claims.flatMap((claim) => (claim.type === 'medication' ? [claim] : [])).slice(0, 3);
          const check = claims.find(({ type }) => type === 'details');
          return [
            <li key={id}>
              <h2>
                <a href={`/admin/listings/${id}`}>{listing.name}</a>
              </h2>
              <p>
                {kinds(`${listing.kind as 'meeting'}.name`)}
                {listing.place?.town && `, ${listing.place.town}`}
              </p>
              <p className={styles.phones}>
                {listing.phones.length === 0
                  ? t('noPhone', { website: listing.website ?? t('noWebsite') })
                  : listing.phones
                      .map(({ number, extension, label }) =>
                        [label, number, extension && `x ${extension}`].filter(Boolean).join(' '),
                      )
                      .join(' · ')}
              </p>
              <p>{kindOf(listing.kind).gathers ? t('scriptGroup') : t('scriptService')}</p>
              <p>{kinds(`${listing.kind as 'meeting'}.askAboutMedicine`)}</p>
              <p>
                {check ? t('checked', { day: formatDay(check.on, STAFF_LOCALE) }) : t('neverChecked')}{' '}
                {stances
                  .map(({ medication: medicine, stance, on }) =>
                    t('said', {
                      medicine: medication(`names.${medicine}`),
                      stance: medication(`stances.${stance}`),
                      day: formatDay(on, STAFF_LOCALE),
                    }),
                  )
                  .join(' ')}
              </p>
              <ul className={styles.boxes}>
                {outcomes.map((outcome) => (
                  <li key={outcome}>☐ {t(`outcomes.${outcome}`)}</li>
                ))}
              </ul>
              <p className={styles.line}>{t('notes')}</p>
            </li>,
          ];
        })}
      </ol>
    </DeskFrame>
  );
}
