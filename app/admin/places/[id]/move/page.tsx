import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskPlace } from '#db/desk-places.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { numberOf, yoursOf } from '../../../yours.ts';
import { MoveForm } from '../../move-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return { title: t('moveHeading') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ find?: unknown }> };

/** What meets at a place moves to another one: all of it, or what is ticked. */
export default async function MoveFromPlacePage({ params, searchParams }: Props) {
  const staff = await requireRole('editor');
  const found = await getDeskPlace(database(), numberOf((await params).id));
  if (!found) notFound();
  const theirs = found.listings.filter(yoursOf(staff));
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return (
    <DeskFrame staff={staff} page="listings" heading={t('moveHeading')}>
      {theirs.length === 0 ? (
        <p>{t('notYours')}</p>
      ) : (
        <MoveForm
          of="place"
          id={found.id}
          token={formToken(staff)}
          asked={(await searchParams).find}
          what={{
            name: 'listing',
            label: t('which'),
            type: 'choices',
            values: theirs.map((one) => String(one.id)),
            options: theirs.map((one) => ({ value: String(one.id), label: one.name })),
          }}
        />
      )}
    </DeskFrame>
  );
}
