import { getTranslations } from 'next-intl/server';
import { phoneLink } from '#components/phone-link.ts';
import type { DeskListing } from '#db/desk-listings.ts';
import type { Listing, Phone as PhoneNumber } from '#domain/listing.ts';
import { toPublicPlace } from '#domain/place.ts';
import { formatDay } from '#domain/schedule/format.ts';
import { STAFF_LOCALE } from '../../staff-locale.ts';
import styles from '../page.module.css';

type Props = {
  readonly found: DeskListing;
  /** Whether this person may know where it is when it is hidden. */
  readonly maySeeHidden: boolean;
};

/** What is stored, for somebody on the phone with it: whom to call first. Who holds it and where have pages of their own. */
export async function Facts({ found, maySeeHidden }: Props) {
  const { listing, feeds, overridden, organizationId, placeId } = found;
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const table = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  const kinds = await getTranslations({ locale: STAFF_LOCALE, namespace: 'kinds' });
  return (
    <dl className={styles.facts}>
      <dt>{table('kind')}</dt>
      <dd>{kinds(`${listing.kind as 'meeting'}.name`)}</dd>
      <dt>{table('status')}</dt>
      <dd>{table(`statuses.${listing.status}`)}</dd>
      {listing.phones.map((phone) => (
        <Phone key={phone.number} phone={phone} label={phone.label ?? t('phone')} />
      ))}
      {listing.organization && organizationId !== null && (
        <>
          <dt>{t('holder')}</dt>
          <dd>
            <a href={`/admin/organizations/${organizationId}`}>
              {t('groupPage', { name: listing.organization.name })}
            </a>
          </dd>
        </>
      )}
      {listing.place && <Where place={listing.place} placeId={placeId} maySeeHidden={maySeeHidden} />}
      {feeds.map((feed) => (
        <div key={feed.slug} className={styles.contents}>
          <dt>{t('feed')}</dt>
          <dd>
            {t('onList', { list: feed.name, day: formatDay(feed.lastSeenOn.slice(0, 10), STAFF_LOCALE) })}
            {feed.missingSince &&
              ` ${t('gone', { day: formatDay(feed.missingSince.slice(0, 10), STAFF_LOCALE) })}`}
          </dd>
        </div>
      ))}
      {overridden.length > 0 && (
        <>
          <dt>{t('overridden')}</dt>
          <dd>{overridden.join(', ')}</dd>
        </>
      )}
    </dl>
  );
}

async function Where({
  place,
  placeId,
  maySeeHidden,
}: {
  readonly place: NonNullable<Listing['place']>;
  readonly placeId: number | null;
  readonly maySeeHidden: boolean;
}) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listing' });
  const seen = maySeeHidden ? place : toPublicPlace(place);
  const lines = [
    seen.name,
    seen.street,
    [seen.town, seen.region, seen.postalCode].filter(Boolean).join(' '),
    place.visibility !== 'public' && t(`visibilities.${place.visibility}`),
    place.latitude === null && t('noPin'),
  ];
  return (
    <>
      <dt>{t('where')}</dt>
      <dd>
        {lines.filter(Boolean).join('\n')}
        {placeId !== null && (
          <>
            <br />
            <a href={`/admin/places/${placeId}`}>{t('placePage')}</a>
          </>
        )}
      </dd>
    </>
  );
}

function Phone({
  phone: { number, extension },
  label,
}: {
  readonly phone: PhoneNumber;
  readonly label: string;
}) {
  const link = phoneLink(number, extension);
  const text = [number, extension].filter(Boolean).join(' x');
  return (
    <>
      <dt>{label}</dt>
      <dd>{link ? <a href={link}>{text}</a> : text}</dd>
    </>
  );
}
