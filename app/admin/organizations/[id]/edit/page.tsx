import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { numberOf, yoursOf } from '../../../yours.ts';
import { planOrganization } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  return { title: t('renameHeading') };
}

const TYPES = ['group', 'organization'] as const;

/** Another name or website for a group or an organization: all its listings follow. */
export default async function EditOrganizationPage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('editor');
  const found = await getDeskOrganization(database(), numberOf((await params).id));
  if (!found) notFound();
  const { id, organization, listings } = found;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  const places = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const edit = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  if (!listings.some(yoursOf(staff))) {
    return (
      <DeskFrame staff={staff} page="listings" heading={t('renameHeading')}>
        <p>{t('notYours')}</p>
      </DeskFrame>
    );
  }
  return (
    <DeskFrame staff={staff} page="listings" heading={t('renameHeading')}>
      <p>{t('renameNote', { count: listings.length })}</p>
      <DeskForm
        action={planOrganization}
        token={formToken(staff)}
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
                options: TYPES.map((type) => ({ value: type, label: t(`types.${type}`) })),
              },
              { name: 'website', label: t('website'), type: 'url', value: organization.website ?? '' },
            ],
          },
        ]}
        submit={places('look')}
        problemHeading={places('problem')}
        beside={<a href={`/admin/organizations/${id}`}>{edit('cancel')}</a>}
      />
    </DeskFrame>
  );
}
