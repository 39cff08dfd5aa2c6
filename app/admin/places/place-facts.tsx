import { getTranslations } from 'next-intl/server';
import type { Place } from '#domain/place.ts';
import styles from '../listings/page.module.css';
import { STAFF_LOCALE } from '../staff-locale.ts';

/** Where a place is, as whoever looks may know it. */
export async function PlaceFacts({ place }: { readonly place: Place }) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const listing = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const lines = [
    place.name,
    [place.street, place.unit].filter(Boolean).join(', '),
    [place.town, place.region, place.postalCode].filter(Boolean).join(' '),
  ];
  return (
    <dl className={styles.facts}>
      <dt>{listing('where')}</dt>
      <dd>{lines.filter(Boolean).join('\n')}</dd>
      <dt>{t('point')}</dt>
      <dd>{place.latitude === null ? listing('noPin') : `${place.latitude}, ${place.longitude}`}</dd>
      <dt>{t('visibility')}</dt>
      <dd>{listing(`visibilities.${place.visibility}`)}</dd>
    </dl>
  );
}
