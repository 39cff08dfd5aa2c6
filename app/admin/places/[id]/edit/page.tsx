import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { getDeskPlace } from '#db/desk-places.ts';
import { database } from '../../../../database.ts';
import { DeskFrame } from '../../../desk-frame.tsx';
import { DeskForm } from '../../../form/desk-form.tsx';
import { placeGroup } from '../../../listings/fields/place-group.ts';
import { formToken, requireRole } from '../../../staff.ts';
import { STAFF_LOCALE } from '../../../staff-locale.ts';
import { numberOf, yoursOf } from '../../../yours.ts';
import { planPlace } from '../../actions.ts';
import { placeValues } from '../../read-place-form.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  return { title: t('changeHeading') };
}

/** Another name, address, point or visibility for a place: everything there follows. */
export default async function EditPlacePage({ params }: { params: Promise<{ id: string }> }) {
  const staff = await requireRole('editor');
  const found = await getDeskPlace(database(), numberOf((await params).id));
  if (!found) notFound();
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const edit = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.edit' });
  // Whoever looks after nothing there does not learn where it is.
  const isTheirs = found.listings.some(yoursOf(staff));
  return (
    <DeskFrame staff={staff} page="listings" heading={t('changeHeading')}>
      {isTheirs ? (
        <>
          <p>{t('changeNote', { count: found.listings.length })}</p>
          <DeskForm
            action={planPlace}
            token={formToken(staff)}
            hidden={{ place: String(found.id) }}
            groups={[{ fields: placeGroup({ values: placeValues(found.place), t: edit }).fields }]}
            submit={t('look')}
            problemHeading={t('problem')}
            beside={<a href={`/admin/places/${found.id}`}>{edit('cancel')}</a>}
          />
        </>
      ) : (
        <p>{t('notYours')}</p>
      )}
    </DeskFrame>
  );
}
