import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A line or the ring of an area: x and y by turns, as parts of the world's width in the Mercator projection. */
export type Path = {
  readonly points: Float64Array;
  readonly box: WorldBox;
};

export type WorldBox = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The point in Web Mercator (EPSG:3857), from 0,0 in the north west to 1,1 in the south east. */
export function toWorld(longitude: number, latitude: number): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** All lines and rings of one object of a topology, ready to be drawn at any zoom. */
export function pathsOf(topology: Topology, object: GeometryObject): Path[] {
  const shape = feature(topology, object);
  const geometries =
    shape.type === 'FeatureCollection' ? shape.features.map((f) => f.geometry) : [shape.geometry];
  return geometries.flatMap(linesOf).map(toPath);
}

type Line = readonly (readonly number[])[];

function linesOf(geometry: GeoJSON.Geometry): Line[] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function toPath(line: Line): Path {
  const points = new Float64Array(line.length * 2);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  line.forEach(([longitude = 0, latitude = 0], index) => {
    // The last of the Aleutian Islands lie past 180 degrees: with the others, or Alaska would span the whole world.
    const [x, y] = toWorld(longitude > 170 ? longitude - 360 : longitude, latitude);
    points[index * 2] = x;
    points[index * 2 + 1] = y;
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  });
  return { points, box: { left, top, right, bottom } };
}

/** The box that holds all the paths. */
export function boxOfPaths(paths: readonly Path[]): WorldBox {
  return {
    left: Math.min(...paths.map(({ box }) => box.left)),
    top: Math.min(...paths.map(({ box }) => box.top)),
    right: Math.max(...paths.map(({ box }) => box.right)),
    bottom: Math.max(...paths.map(({ box }) => box.bottom)),
  };
}

export const touches = (a: WorldBox, b: WorldBox) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
