import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import styles from '../../bulk/page.module.css';
import { CloseSection } from '../../closures/close-section.tsx';
import { ClosureNotice } from '../../closures/standing.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { GatheredTable } from '../../places/gathered-table.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { numberOf, yoursOf } from '../../yours.ts';
import { whereIs } from './where-is.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ closure?: unknown }>;
};

/** A group or an organization with all it holds: closed for a day here, renamed or moved on the pages after it. */
export default async function OrganizationPage({ params, searchParams }: Props) {
  const staff = await requireRole('viewer');
  const found = await getDeskOrganization(database(), numberOf((await params).id));
  if (!found) notFound();
  const asked = await searchParams;
  const { id, organization, listings, alike } = found;
  const now = new Date();
  const isYours = yoursOf(staff);
  const theirs = listings.filter(isYours);
  const mayChange = roleReaches(staff.role, 'editor') && theirs.length > 0;
  const token = mayChange ? formToken(staff) : null;
  const back = `/admin/organizations/${id}`;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  const places = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const target = { of: 'organization' as const, id, name: organization.name };

  return (
    <DeskFrame staff={staff} page="listings" heading={organization.name}>
      <ClosureNotice saved={asked.closure} />
      <p>{t(`types.${organization.type}`)}</p>
      {organization.website && (
        <p>
          <a href={organization.website} rel="noopener noreferrer">
            {organization.website}
          </a>
        </p>
      )}
      {token && (
        <p className={styles.actions}>
          <a className="button" href={`${back}/edit`}>
            {t('renameHeading')}
          </a>
          <a className="button-quiet" href={`${back}/move`}>
            {t('moveHeading')}
          </a>
          <a className="button-quiet" href={`/admin/partners/${id}`}>
            {t('partner')}
          </a>
        </p>
      )}
      {alike.length > 0 && (
        <>
          <p>{t('alike')}</p>
          <ul>
            {alike.map((other) => (
              <li key={other.id}>
                <a href={`/admin/organizations/${other.id}`}>
                  {t('alikeOne', { source: other.source, count: other.listings })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{t('holds', { count: listings.length })}</h2>
      <GatheredTable
        caption={t('holds', { count: listings.length })}
        listings={listings}
        also={{ head: places('heading'), of: (one) => whereIs(one, mayChange && isYours(one)) }}
        now={now}
      />
      {token && (
        <CloseSection
          target={target}
          listings={listings}
          theirs={theirs}
          zone={null}
          now={now}
          token={token}
        />
      )}
    </DeskFrame>
  );
}
