import { notFound } from 'next/navigation';
import { getDeskListing } from '#db/desk-listings.ts';
import { type DeskPartner, getPartner } from '#db/partners.ts';
import type { Whereabouts } from '#domain/staff/roles.ts';
import { whereaboutsOf } from '#domain/staff/whereabouts.ts';
import { database } from '../../database.ts';
import { gazetteer } from '../../gazetteer.ts';

/** As many of its listings tell where an organization is at work. */
const LISTINGS_ASKED = 12;

/**
 * The record of an organization and where it is at work, for editors, who may see those of their counties and feeds.
 * For those who have shown who they are.
 */
export async function readDeskPartner(id: unknown): Promise<DeskPartner & { about: Whereabouts }> {
  const found = /^\d{1,12}$/.test(String(id)) ? await getPartner(database(), Number(id)) : null;
  if (!found) notFound();
  const listings = await Promise.all(
    found.listings.slice(0, LISTINGS_ASKED).map((listing) => getDeskListing(database(), listing.id)),
  );
  const places = listings.flatMap((listing) => (listing ? whereaboutsOf(listing, gazetteer()) : []));
  return {
    ...found,
    about: {
      counties: places.flatMap(({ counties }) => counties),
      feeds: places.flatMap(({ feeds }) => feeds),
    },
  };
}
