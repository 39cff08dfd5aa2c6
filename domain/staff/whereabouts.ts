import { countyCodeOf, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Listing } from '../listing.ts';
import type { Whereabouts } from './roles.ts';

/** Where a listing is and whose list it came with, for editors, who may change some of them. */
export function whereaboutsOf(
  { listing, feeds }: { readonly listing: Listing; readonly feeds: readonly { readonly slug: string }[] },
  gazetteer: Gazetteer,
): Whereabouts {
  const postalCode = listing.place?.postalCode?.slice(0, 5);
  const county = (postalCode && countyCodeOf(gazetteer, postalCode)) || countyByName(listing, gazetteer);
  const served = listing.serviceAreas.flatMap((area) => (area.type === 'county' ? [area.code] : []));
  // Whoever looks after a county looks after what is in it; a service without a place, after where it comes.
  return { counties: county ? [county] : served, feeds: feeds.map(({ slug }) => slug) };
}

function countyByName({ place }: Listing, { data, countyRegions }: Gazetteer): string | null {
  if (!place?.county || !place.region) return null;
  const row = data.counties.names.findIndex(
    (name, index) => name === place.county && countyRegions[index] === place.region,
  );
  return row < 0 ? null : (data.counties.codes[row] ?? null);
}
