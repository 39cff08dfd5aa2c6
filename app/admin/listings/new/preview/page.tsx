import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDraft } from '#db/drafts.ts';
import { KINDS } from '#domain/kinds/index.ts';
import { readListingForm } from '#domain/listing-form/read.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { draftPath } from '../../drafts/keep-typed.ts';
import { Preview } from '../../preview/preview.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return { title: t('preview.heading') };
}

type Props = { searchParams: Promise<{ kind?: unknown; language?: unknown }> };

/** A new listing as visitors would see it, before it is one. */
export default async function NewPreviewPage({ searchParams }: Props) {
  const staff = await requireRole('editor');
  const { kind: asked, language } = await searchParams;
  const kind = KINDS.find(({ code }) => code === asked)?.code;
  if (!kind) redirect('/admin/listings/new');
  const draft = await getDraft(database(), { userId: staff.userId, listingId: null, kind }, new Date());
  if (!draft) redirect(`/admin/listings/new?kind=${kind}`);
  const read = readListingForm(kind, draft.form, null);
  if (!read.ok) redirect(`${draftPath(null, kind)}&again=yes`);
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  return (
    <DeskFrame staff={staff} page="listings" heading={t('preview.heading')}>
      <Preview staff={staff} found={null} draft={draft} listing={read.value} language={language} />
    </DeskFrame>
  );
}
