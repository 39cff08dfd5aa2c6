import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { partnerRecord } from '#db/partners.ts';
import { findChangesOf } from '#db/record-changes.ts';
import { database } from '../../../database.ts';
import { DeskFrame } from '../../desk-frame.tsx';
import { DeskForm } from '../../form/desk-form.tsx';
import { RecordHistory } from '../../record-history.tsx';
import { formToken, requireRole } from '../../staff.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import { saveRecord } from '../actions.ts';
import { partnerFields, partnerLabel } from '../partner-fields.ts';
import { readDeskPartner } from '../read-partner.ts';

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.partners' });
  return { title: t('heading') };
}

/** Whom we know at one organization, and how it takes referrals. For those alone who look after what it offers. */
export default async function PartnerPage({ params, searchParams }: Props) {
  await requireRole('editor');
  const { id, name, partner, version, listings, about } = await readDeskPartner((await params).id);
  const staff = await requireRole('editor', about);
  const changes = await findChangesOf(database(), partnerRecord(id));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.partners' });
  const words = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.records' });
  const problems = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.problems' });
  return (
    <DeskFrame staff={staff} page="partners" heading={name}>
      {(await searchParams).saved === 'yes' && <p role="status">{words('saved')}</p>}
      <p>{t('private')}</p>
      <DeskForm
        action={saveRecord}
        token={formToken(staff)}
        hidden={{ organization: String(id), version: String(version) }}
        groups={[{ fields: partnerFields(t, partner) }]}
        submit={words('save')}
        problemHeading={problems('heading')}
        take={problems('take')}
        beside={<a href="/admin/partners">{words('cancel')}</a>}
      />
      <section aria-labelledby="listings">
        <h2 id="listings">{t('listings')}</h2>
        {listings.length === 0 ? (
          <p>{t('noListings')}</p>
        ) : (
          <ul>
            {listings.map((listing) => (
              <li key={listing.id}>
                <a href={`/admin/listings/${listing.id}`}>{listing.name}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <RecordHistory changes={changes} labelOf={(field) => partnerLabel(t, field)} />
    </DeskFrame>
  );
}
