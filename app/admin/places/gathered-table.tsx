import { getTranslations } from 'next-intl/server';
import type { GatheredListing } from '#db/gathered-listings.ts';
import { DeskTable } from '../desk-table.tsx';
import { fieldWords } from '../field-text.ts';
import { STAFF_LOCALE } from '../staff-locale.ts';

type Props = {
  readonly caption: string;
  readonly listings: readonly GatheredListing[];
  /** What the last column tells of each: who holds it, or where it is. */
  readonly also: { readonly head: string; readonly of: (listing: GatheredListing) => string };
  readonly now: Date;
};

/** What meets at a place, or is held by a group. */
export async function GatheredTable({ caption, listings, also, now }: Props) {
  const t = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.listings' });
  const places = await getTranslations({ locale: STAFF_LOCALE, namespace: 'admin.places' });
  const words = await fieldWords(now);
  if (listings.length === 0) return <p>{places('noListings')}</p>;
  return (
    <DeskTable caption={caption} heads={[t('name'), t('status'), words.label('schedules'), also.head]}>
      {listings.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <a href={`/admin/listings/${one.id}`}>{one.name}</a>
          </th>
          <td>{t(`statuses.${one.status}`)}</td>
          <td>{one.listing.schedules.length > 0 && words.text('schedules', one.listing.schedules)}</td>
          <td>{also.of(one)}</td>
        </tr>
      ))}
    </DeskTable>
  );
}
