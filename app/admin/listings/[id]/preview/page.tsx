import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDraft } from '#db/drafts.ts';
import { readListingForm } from '#domain/listing-form/read.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { draftPath } from '../../drafts/keep-typed.ts';
import { Preview } from '../../preview/preview.tsx';
import { readDeskListing } from '../../read-listing.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('preview.heading') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ language?: unknown }> };

/** A person's unfinished edit as visitors would see it; without one, the listing as they do. */
export default async function PreviewPage({ params, searchParams }: Props) {
  await requireRole('editor');
  const found = await readDeskListing((await params).id);
  const staff = await requireRole('editor', found.about);
  const { kind } = found.listing;
  const draft = await getDraft(database(), { userId: staff.userId, listingId: found.id, kind }, new Date());
  const read = draft && readListingForm(kind, draft.form, found.listing);
  if (read && !read.ok) redirect(`${draftPath(found.id, kind)}&again=yes`);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return (
    <DeskFrame staff={staff} page="listings" heading={t('preview.heading')}>
      <Preview
        staff={staff}
        found={found}
        draft={draft}
        listing={read?.value ?? found.listing}
        language={(await searchParams).language}
      />
    </DeskFrame>
  );
}
