import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { regionOfCounty } from '#domain/gazetteer/regions.ts';
import type { Point } from '#domain/point.ts';
import { readAtlas } from '../basemap/states.ts';
import { countyName } from './county-names.ts';
import type { SourceZip } from './sources.ts';

/** A county or what stands for one, with its outline. */
export type SourceCounty = {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly polygons: readonly (readonly Position[][])[];
};

/** Every county, sorted by FIPS code; in Connecticut the planning regions that took their place in 2022. */
export function readCounties(): SourceCounty[] {
  const atlas = readAtlas('counties-10m');
  const { features } = feature(atlas, atlas.objects.counties);
  return (features as Feature<Polygon | MultiPolygon, { name: string }>[])
    .map(({ id, properties, geometry }) => {
      const code = String(id);
      return {
        code,
        name: countyName(code, properties.name),
        region: regionOfCounty(code),
        polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
      };
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * The county of a state in which a point lies. The outlines are simplified and end at the shore, so a point in none of
 * them gets the county whose outline comes nearest.
 * @throws Error when the state has no county.
 */
export function findCounty(counties: readonly SourceCounty[], region: string, point: Point): SourceCounty {
  const own = counties.filter((county) => county.region === region);
  const around = own.find((county) => county.polygons.some((polygon) => isInside(polygon, point)));
  if (around) return around;
  let nearest: SourceCounty | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const county of own) {
    const distance = distanceToOutline(county, point);
    if (distance < least) [nearest, least] = [county, distance];
  }
  if (!nearest) throw new Error(`No county in "${region}"`);
  return nearest;
}

/** GeoNames' county, which is that of the post office, when there is such a county; else the one around the point. */
export function findCountyOfZip(
  counties: readonly SourceCounty[],
  zip: SourceZip,
  point: Point,
): SourceCounty {
  const named = counties.find(({ region, code }) => region === zip.region && code.slice(2) === zip.county);
  return named ?? findCounty(counties, zip.region, point);
}

/** Counts how often a line to the east crosses the outline, holes included: an odd number means inside. */
function isInside(polygon: readonly Position[][], { latitude, longitude }: Point): boolean {
  let inside = false;
  for (const ring of polygon) {
    for (const [index, end] of ring.entries()) {
      const start = ring[index === 0 ? ring.length - 1 : index - 1];
      const [x1 = 0, y1 = 0] = start ?? [];
      const [x2 = 0, y2 = 0] = end;
      const crosses = y1 > latitude !== y2 > latitude;
      if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  }
  return inside;
}

/** In squared degrees, longitudes shortened as they are at that latitude: good enough to tell which is nearest. */
function distanceToOutline(county: SourceCounty, { latitude, longitude }: Point): number {
  const shorter = Math.cos((latitude * Math.PI) / 180);
  const corners = county.polygons.flat(2);
  return Math.min(...corners.map(([x = 0, y = 0]) => ((x - longitude) * shorter) ** 2 + (y - latitude) ** 2));
}
