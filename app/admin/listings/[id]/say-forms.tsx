import { getTranslations } from 'next-intl/server';
import type { DeskListing } from '#db/desk-listings.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { medicineMentions } from '#domain/medicine-mentions.ts';
import { wallClock } from '#domain/schedule/clock.ts';
import { hasPlaces } from '#domain/vacancy.ts';
import { DeskForm } from '../../form/desk-form.tsx';
import type { FieldSpec } from '../../form/form-state.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';
import { recordClaim } from './actions.ts';
import { placesField, saidFields, stanceFields } from './claim-fields.ts';

type Props = { readonly found: DeskListing; readonly token: string; readonly now: Date };

/** Where the answer of whoever is on the phone is written down: the details, medicine, free places. */
export async function SayForms({ found: { id, listing }, token, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  const medication = await getTranslations({ locale: STAFF_LOCALE, namespace: 'medication' });
  const kind = kindOf(listing.kind);
  const zone = listing.schedules[0]?.timeZone ?? listing.place?.timeZone ?? 'UTC';
  const today = wallClock(now, zone).day;
  const claimForm = (type: string, fields: readonly FieldSpec[], submit: string) => (
    <DeskForm
      action={recordClaim}
      problemHeading={t('problem')}
      token={token}
      hidden={{ listing: String(id), type }}
      groups={[{ fields: [...fields, ...saidFields(t, type, kind.gathers, today)] }]}
      submit={submit}
    />
  );
  const mentions = medicineMentions(listing);
  return (
    <>
      <h2 id="check">{t('check')}</h2>
      <p>{t('checkNote')}</p>
      {claimForm('details', [], t('checkSubmit'))}
      <h2>{t('medicine')}</h2>
      {mentions.length > 0 && (
        <div className={styles.mentions}>
          <p>{t('mentions')}</p>
          <ul>
            {mentions.map(({ field, quote }) => (
              <li key={`${field} ${quote}`}>
                <q data-quoted="">{quote}</q>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>{kinds(`${listing.kind as 'meeting'}.askAboutMedicine`)}</p>
      {claimForm('medication', stanceFields(t, medication), t('stanceSubmit'))}
      {hasPlaces(kind) && (
        <>
          <h2>{t('places')}</h2>
          <p>{t('placesNote')}</p>
          {claimForm('vacancy', [placesField(t)], t('placesSubmit'))}
        </>
      )}
    </>
  );
}
