import type { Spot } from '../search/query.ts';
import { slugify } from '../text.ts';
import {
  at,
  type CountyRow,
  type Gazetteer,
  type PostalCodeRow,
  pointAt,
  type TownRow,
} from './gazetteer.ts';
import { placeKey, placeWords } from './place-words.ts';

/** Longer than any name here: an id is never cut off. */
const MAX_ID = 120;

/** A spot with the short text that stands for it in an address: `findSpot` reads it back as this very spot. */
export type FoundSpot = Spot & { readonly id: string };

/** id "01608", label "Worcester, MA 01608". */
export function postalCodeSpot(gazetteer: Gazetteer, row: PostalCodeRow): FoundSpot {
  const { zones, counties, towns, postalCodes } = gazetteer.data;
  const county = at(postalCodes.counties, row);
  const code = at(postalCodes.codes, row);
  const town = at(towns.names, at(postalCodes.towns, row));
  const region = regionOfCountyRow(gazetteer, county);
  return {
    id: code,
    label: `${town}, ${region} ${code}`,
    point: pointAt(postalCodes, row),
    timeZone: at(zones, gazetteer.postalCodeZones.get(row) ?? at(counties.zones, county)),
    postalCode: code,
    town,
    region,
    countyCode: at(counties.codes, county),
  };
}

/** id "worcester-ma", label "Worcester, MA"; where a state has two of that name, both say the county, too. */
export function townSpot(gazetteer: Gazetteer, row: TownRow): FoundSpot {
  const { zones, counties, towns } = gazetteer.data;
  const county = at(towns.counties, row);
  const town = at(towns.names, row);
  const region = regionOfCountyRow(gazetteer, county);
  const id = slugify(`${town} ${region}`, MAX_ID);
  const countyName = at(counties.names, county);
  const isOnly = twinsOf(gazetteer, row).length === 1;
  return {
    id: isOnly ? id : `${id}-${slugify(countyName)}`,
    label: isOnly ? `${town}, ${region}` : `${town}, ${region} (${countyName})`,
    point: pointAt(towns, row),
    timeZone: at(zones, gazetteer.townZones.get(row) ?? at(counties.zones, county)),
    postalCode: null,
    town,
    region,
    countyCode: at(counties.codes, county),
  };
}

/** The town as one among several to choose from: "Springfield, MA (Hampden County)". */
export function townChoice(gazetteer: Gazetteer, row: TownRow): FoundSpot {
  const spot = townSpot(gazetteer, row);
  const countyName = at(gazetteer.data.counties.names, at(gazetteer.data.towns.counties, row));
  return { ...spot, label: `${spot.town}, ${spot.region} (${countyName})` };
}

/** id "worcester-county-ma", label "Worcester County, MA". The point is the ZIP code nearest to the middle of them all. */
export function countySpot(gazetteer: Gazetteer, row: CountyRow): FoundSpot {
  const { zones, counties } = gazetteer.data;
  const name = at(counties.names, row);
  const region = regionOfCountyRow(gazetteer, row);
  return {
    id: slugify(`${name} ${region}`, MAX_ID),
    label: `${name}, ${region}`,
    point: pointAt(counties, row),
    timeZone: at(zones, at(counties.zones, row)),
    postalCode: null,
    town: null,
    region,
    countyCode: at(counties.codes, row),
  };
}

/** A county that is no more, at the town that was its seat, and with the code of the county that is there now. */
export function formerCountySpot(gazetteer: Gazetteer, name: string, seat: TownRow): FoundSpot {
  const spot = townSpot(gazetteer, seat);
  const label = `${name}, ${spot.region}`;
  return { ...spot, id: slugify(label, MAX_ID), label, town: null };
}

/** Towns of the same name and state, this one among them. */
function twinsOf(gazetteer: Gazetteer, row: TownRow): TownRow[] {
  const { towns } = gazetteer.data;
  const region = regionOfTown(gazetteer, row);
  const namesakes = gazetteer.townsByKey.get(placeKey(placeWords(at(towns.names, row)))) ?? [];
  return namesakes.filter((other) => regionOfTown(gazetteer, other) === region);
}

export function regionOfTown(gazetteer: Gazetteer, row: TownRow): string {
  return regionOfCountyRow(gazetteer, at(gazetteer.data.towns.counties, row));
}

export function regionOfCountyRow(gazetteer: Gazetteer, row: CountyRow): string {
  return at(gazetteer.countyRegions, row);
}
