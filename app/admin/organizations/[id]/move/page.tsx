import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskOrganization } from '#db/desk-organizations.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { MoveForm } from '../../../places/move-form.tsx';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { numberOf, yoursOf } from '../../../yours.ts';
import { whereIs } from '../where-is.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  return { title: t('moveHeading') };
}

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ find?: unknown }> };

/** A group moves, and all its meetings follow: from all of its places, or from one. */
export default async function MoveOrganizationPage({ params, searchParams }: Props) {
  const staff = await requireRole('editor');
  const found = await getDeskOrganization(database(), numberOf((await params).id));
  if (!found) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.organizations' });
  const theirs = found.listings.filter(yoursOf(staff));
  // Each place once.
  const places = new Map(
    theirs.flatMap((one) =>
      one.placeId === null ? [] : [[String(one.placeId), whereIs(one, true)] as const],
    ),
  );
  return (
    <DeskFrame staff={staff} page="listings" heading={t('moveHeading')}>
      {theirs.length === 0 ? (
        <p>{t('notYours')}</p>
      ) : (
        <MoveForm
          of="organization"
          id={found.id}
          token={formToken(staff)}
          asked={(await searchParams).find}
          what={{
            name: 'from',
            label: t('from'),
            type: 'choice',
            value: '',
            options: [
              { value: '', label: t('fromAll') },
              ...[...places].map(([value, label]) => ({ value, label })),
            ],
          }}
        />
      )}
    </DeskFrame>
  );
}
