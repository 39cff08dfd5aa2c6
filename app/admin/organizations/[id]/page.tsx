import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { listClosures } from '#db/closures.ts';
import { type DeskOrganization, getDeskOrganization } from '#db/desk-organizations.ts';
import { toPublicPlace } from '#domain/place.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../../database.ts';
import { CloseToday, CloseUntil } from '../../closures/close-forms.tsx';
import { todayAt } from '../../closures/gathering.ts';
import { ClosureNotice, StandingClosures } from '../../closures/standing.tsx';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { GatheredTable } from '../../places/gathered-table.tsx';
import { MoveForm } from '../../places/move-form.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { numberOf, yoursOf } from '../../yours.ts';
import { planOrganization } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  return { title: t('heading') };
}

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ find?: unknown; closure?: unknown }>;
};

/** A group or an organization with all it holds: closed for a day, renamed, or moved, all at once. */
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
  const open = theirs.filter(({ status }) => status === 'published' || status === 'paused');
  const closures = open[0] ? await listClosures(database(), now, { listingId: open[0].id }) : [];
  const token = mayChange ? formToken(staff) : null;
  const back = `/admin/organizations/${id}`;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  const places = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const edit = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const target = { of: 'organization' as const, id, name: organization.name, count: open.length };

  /** Where a meeting is, as whoever looks may know it. */
  function whereOf(one: DeskOrganization['listings'][number]): string {
    if (!one.listing.place) return '';
    const place = isYours(one) && mayChange ? one.listing.place : toPublicPlace(one.listing.place);
    return [place.name, place.street, place.town].filter(Boolean).join(', ');
  }

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
        also={{ head: places('heading'), of: whereOf }}
        now={now}
      />
      {token && (
        <>
          {theirs.length < listings.length && (
            <p>{places('someNotYours', { count: listings.length - theirs.length })}</p>
          )}
          <h2 id="until">{places('closeHeading')}</h2>
          <StandingClosures closures={closures} token={token} back={back} />
          <CloseToday target={target} token={token} back={back} />
          <CloseUntil target={target} token={token} back={back} today={todayAt(listings, null, now)} />
          <h2 id="move">{t('moveHeading')}</h2>
          <MoveForm
            of="organization"
            id={id}
            token={token}
            words={typeof asked.find === 'string' ? asked.find.slice(0, 200) : ''}
            edit={edit}
            what={[
              {
                name: 'from',
                label: t('from'),
                type: 'choice',
                value: '',
                options: [{ value: '', label: t('fromAll') }, ...placesOf(theirs)],
              },
            ]}
          />
          <h2>{t('renameHeading')}</h2>
          <p>{t('renameNote')}</p>
          <DeskForm
            action={planOrganization}
            token={token}
            hidden={{ organization: String(id) }}
            groups={[
              {
                fields: [
                  { name: 'name', label: t('name'), type: 'text', value: organization.name, required: true },
                  {
                    name: 'type',
                    label: t('type'),
                    type: 'choice',
                    value: organization.type,
                    options: (['group', 'organization'] as const).map((type) => ({
                      value: type,
                      label: t(`types.${type}`),
                    })),
                  },
                  { name: 'website', label: t('website'), type: 'url', value: organization.website ?? '' },
                ],
              },
            ]}
            submit={places('look')}
            problemHeading={places('problem')}
          />
        </>
      )}
    </DeskFrame>
  );

  /** The places it meets at, each once. */
  function placesOf(some: DeskOrganization['listings']): { value: string; label: string }[] {
    const named = new Map(
      some.flatMap((one) => (one.placeId === null ? [] : [[String(one.placeId), whereOf(one)] as const])),
    );
    return [...named].map(([value, label]) => ({ value, label }));
  }
}
