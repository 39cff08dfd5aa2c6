import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { listTerms } from '#db/terms.ts';
import { listingValues } from '#domain/listing-form/to-values.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { saveEdit } from '../../actions.ts';
import { editGroups } from '../../edit-fields.ts';
import { readDeskListing } from '../../read-listing.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('heading') };
}

/** The form of one listing, by its kind. */
export default async function EditPage({ params }: { params: Promise<{ id: string }> }) {
  await requireRole('editor');
  const found = await readDeskListing((await params).id);
  const staff = await requireRole('editor', found.about);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const values = listingValues(found.listing);
  return (
    <DeskFrame staff={staff} page="listings" heading={found.listing.name}>
      <p>{t('blank')}</p>
      {found.feeds.length > 0 && (
        <p>{t('fromFeed', { list: found.feeds.map(({ name }) => name).join(', ') })}</p>
      )}
      <DeskForm
        action={saveEdit}
        token={formToken(staff)}
        hidden={{ listing: String(found.id), version: String(found.version), base: JSON.stringify(values) }}
        groups={editGroups(found.listing.kind, values, { t, kinds, terms: await listTerms(database()) })}
        submit={t('save')}
        problemHeading={t('problem')}
        take={t('take')}
        beside={<a href={`/admin/listings/${found.id}`}>{t('cancel')}</a>}
      />
    </DeskFrame>
  );
}
