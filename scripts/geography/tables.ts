import { type GazetteerData, UNITS_PER_DEGREE } from '#domain/gazetteer/gazetteer.ts';
import type { Point } from '#domain/point.ts';
import type { SourceCounty } from './counties.ts';
import { FORMER_COUNTIES } from './county-names.ts';
import { middleOf, nearest } from './middle.ts';
import type { BuiltPostalCode } from './postal-codes.ts';
import { zoneOfCounty, zoneOfPostalCode } from './time-zones.ts';
import type { BuiltTown } from './towns.ts';

const toUnits = (degrees: number) => Math.round(degrees * UNITS_PER_DEGREE);

function columnsOf(points: readonly Point[]) {
  return {
    latitudes: points.map((point) => toUnits(point.latitude)),
    longitudes: points.map((point) => toUnits(point.longitude)),
  };
}

const zoneOf = (zip: BuiltPostalCode) => zoneOfPostalCode(zip.code) ?? zoneOfCounty(zip.county);

/** The zone of its nearest ZIP code; a town that has none keeps the clock of the nearest in its county. */
function zoneOfTown(
  town: BuiltTown,
  own: readonly BuiltPostalCode[],
  inCounty: readonly BuiltPostalCode[],
): string {
  const spots = (own.length > 0 ? own : inCounty).map((zip) => ({ ...zip.point, zone: zoneOf(zip) }));
  return nearest(spots, town.point)?.zone ?? zoneOfCounty(town.county);
}

/** Counties without a ZIP code (some of Alaska, the Northern Islands) are at their largest town or first corner. */
function pointOfCounty(
  county: SourceCounty,
  zips: readonly BuiltPostalCode[],
  towns: readonly BuiltTown[],
): Point {
  const [longitude = 0, latitude = 0] = county.polygons[0]?.[0]?.[0] ?? [];
  const withArea = zips.filter((zip) => zip.hasArea);
  return middleOf(withArea.map((zip) => zip.point)) ?? towns[0]?.point ?? { latitude, longitude };
}

/** Everything as the columns of data/geography/gazetteer.json. Towns come most populous first, the rest by code. */
export function toTables(
  counties: readonly SourceCounty[],
  towns: readonly BuiltTown[],
  postalCodes: readonly BuiltPostalCode[],
): GazetteerData {
  const zipsByCounty = Map.groupBy(postalCodes, ({ county }) => county);
  const zipsByTown = Map.groupBy(postalCodes, ({ town }) => town);
  const townsByCounty = Map.groupBy(towns, ({ county }) => county);
  const countyRows = new Map(counties.map((county, row) => [county, row]));
  const townRows = new Map(towns.map((town, row) => [town, row]));
  const countyZones = counties.map(zoneOfCounty);
  const townZones = towns.map((town) =>
    zoneOfTown(town, zipsByTown.get(town) ?? [], zipsByCounty.get(town.county) ?? []),
  );
  const zipZones = postalCodes.map(zoneOf);
  const zones = [...new Set([...countyZones, ...townZones, ...zipZones])].sort();
  const rowOf = <Row>(rows: ReadonlyMap<Row, number>, row: Row) => rows.get(row) ?? -1;
  const otherZones = (own: readonly string[], ofCounty: (row: number) => string) =>
    own.flatMap((zone, row) => (zone === ofCounty(row) ? [] : [[row, zones.indexOf(zone)] as const]));

  return {
    zones,
    counties: {
      codes: counties.map(({ code }) => code),
      names: counties.map(({ name }) => name),
      populations: counties.map((county) =>
        (townsByCounty.get(county) ?? []).reduce((sum, town) => sum + town.population, 0),
      ),
      zones: countyZones.map((zone) => zones.indexOf(zone)),
      ...columnsOf(
        counties.map((county) =>
          pointOfCounty(county, zipsByCounty.get(county) ?? [], townsByCounty.get(county) ?? []),
        ),
      ),
    },
    towns: {
      names: towns.map(({ name }) => name),
      counties: towns.map(({ county }) => rowOf(countyRows, county)),
      populations: towns.map(({ population }) => population),
      otherZones: otherZones(townZones, (row) => countyZones[rowOf(countyRows, towns[row]?.county)] ?? ''),
      ...columnsOf(towns.map(({ point }) => point)),
    },
    postalCodes: {
      codes: postalCodes.map(({ code }) => code),
      towns: postalCodes.map(({ town }) => rowOf(townRows, town)),
      counties: postalCodes.map(({ county }) => rowOf(countyRows, county)),
      otherZones: otherZones(
        zipZones,
        (row) => countyZones[rowOf(countyRows, postalCodes[row]?.county)] ?? '',
      ),
      ...columnsOf(postalCodes.map(({ point }) => point)),
    },
    formerCounties: FORMER_COUNTIES.map(([name, region, seat]) => {
      const row = towns.findIndex((town) => town.region === region && town.name === seat);
      if (row < 0)
        throw new Error(`${name}, ${region} had its seat in ${seat}, which is not among the towns`);
      return [name, row] as const;
    }),
  };
}
