import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskPlace } from '#db/desk-places.ts';
import { toPublicPlace } from '#domain/place.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import styles from '../../bulk/page.module.css';
import { CloseSection } from '../../closures/close-section.tsx';
import { placeName } from '../../closures/gathering.ts';
import { ClosureNotice } from '../../closures/standing.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { numberOf, yoursOf } from '../../yours.ts';
import { GatheredTable } from '../gathered-table.tsx';
import { PlaceFacts } from '../place-facts.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ closure?: unknown }>;
};

/** One place with everything that meets there: closed for a day here, put right or moved on the pages after it. */
export default async function PlacePage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const found = await getDeskPlace(database(), numberOf((await params).id));
  if (!found) notFound();
  const asked = await searchParams;
  const { id, listings, alike } = found;
  const now = new Date();
  const theirs = listings.filter(yoursOf(staff));
  // Whoever looks after something there may know where it is.
  const mayChange = roleReaches(staff.role, 'editor') && theirs.length > 0;
  const place = mayChange ? found.place : { ...toPublicPlace(found.place), unit: null };
  const token = mayChange ? formToken(staff) : null;
  const back = `/admin/places/${id}`;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const name = await placeName(found.place);
  const target = { of: 'place' as const, id, name };
  return (
    <DeskFrame staff={staff} page="listings" heading={place.name ?? place.street ?? name}>
      <ClosureNotice saved={asked.closure} />
      <PlaceFacts place={place} />
      {token && (
        <p className={styles.actions}>
          <a className="button" href={`${back}/edit`}>
            {t('changeHeading')}
          </a>
          <a className="button-quiet" href={`${back}/move`}>
            {t('moveHeading')}
          </a>
        </p>
      )}
      {alike.length > 0 && (
        <>
          <p>{t('alike')}</p>
          <ul>
            {alike.map((other) => (
              <li key={other.id}>
                <a href={`/admin/places/${other.id}`}>
                  {t('alikeOne', { name: other.name ?? t('noName'), count: other.listings })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('here', { count: listings.length })}</h2>
      <GatheredTable
        caption={t('here', { count: listings.length })}
        listings={listings}
        also={{ head: t('heldBy'), of: ({ listing }) => listing.organization?.name ?? '' }}
        now={now}
      />
      {token && (
        <CloseSection
          target={target}
          listings={listings}
          theirs={theirs}
          zone={found.place.timeZone}
          now={now}
          token={token}
        />
      )}
    </DeskFrame>
  );
}
