import type {
  GeometryCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** A name to write on the map: name, longitude, latitude, and how many people live there (which decides who gives way). */
export type Town = readonly [name: string, longitude: number, latitude: number, population: number];

/** State outlines with their lines. A state's `id` is its two-digit FIPS code. */
export type StatesTopology = Topology<{
  states: GeometryCollection;
  stateLines: MultiLineString;
}>;

/**
 * What lies around the United States, and its waters. `seam` runs along the land borders: two sources never meet
 * exactly there, and a broad line in the colour of land closes the gap. `greatLakes` lie between states, `lakes` in them.
 */
export type AroundTopology = Topology<{
  neighbors: MultiPolygon;
  seam: MultiLineString;
  greatLakes: MultiPolygon;
  lakes: MultiPolygon;
  rivers: MultiLineString;
}>;

/** `overview.json`: the whole country, all a map needs up to zoom 6. */
export type OverviewFile = {
  readonly states: StatesTopology;
  readonly around: AroundTopology;
  readonly towns: readonly Town[];
};

/** `states/<FIPS code>.json`: one state in detail, wanted from zoom 7 on. Towns come with the most populous first. */
export type StateFile = {
  readonly shapes: Topology<{
    land: Polygon | MultiPolygon;
    stateLines: MultiLineString;
    countyLines: MultiLineString;
  }>;
  readonly towns: readonly Town[];
};
