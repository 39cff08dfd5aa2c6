import type { OverviewFile, StateFile, Town } from '#domain/basemap/basemap.ts';
import { boxOfPaths, type Path, pathsOf, type WorldBox } from './shapes.ts';

/** The whole country, decoded. `states` are by FIPS code. */
export type Overview = {
  readonly states: ReadonlyMap<string, { readonly land: readonly Path[]; readonly box: WorldBox }>;
  readonly stateLines: readonly Path[];
  readonly neighbors: readonly Path[];
  readonly seam: readonly Path[];
  readonly greatLakes: readonly Path[];
  readonly lakes: readonly Path[];
  readonly rivers: readonly Path[];
  readonly towns: readonly Town[];
};

/** One state in detail, decoded. */
export type StateDetail = {
  readonly land: readonly Path[];
  readonly stateLines: readonly Path[];
  readonly countyLines: readonly Path[];
  readonly towns: readonly Town[];
};

const FOLDER = '/geo/basemap';

async function read(path: string): Promise<unknown> {
  const answer = await fetch(`${FOLDER}/${path}`);
  if (!answer.ok) throw new Error(`${FOLDER}/${path} answered ${answer.status}`);
  return answer.json();
}

/** Reads each file once while the page is open; one that failed is asked for again the next time. */
function once<T>(load: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const loading =
      known.get(path) ??
      load(path).catch((error: unknown) => {
        known.delete(path);
        throw error;
      });
    known.set(path, loading);
    return loading;
  };
}

export const loadOverview = once(async (path: string): Promise<Overview> => {
  const { states, around, towns } = (await read(path)) as OverviewFile;
  const { objects } = around;
  return {
    states: new Map(
      states.objects.states.geometries.map((state) => {
        const land = pathsOf(states, state);
        return [String(state.id), { land, box: boxOfPaths(land) }];
      }),
    ),
    stateLines: pathsOf(states, states.objects.stateLines),
    neighbors: pathsOf(around, objects.neighbors),
    seam: pathsOf(around, objects.seam),
    greatLakes: pathsOf(around, objects.greatLakes),
    lakes: pathsOf(around, objects.lakes),
    rivers: pathsOf(around, objects.rivers),
    towns,
  };
});

/** `code` is the state's FIPS code. */
export const loadState = once(async (code: string): Promise<StateDetail> => {
  const { shapes, towns } = (await read(`states/${code}.json`)) as StateFile;
  return {
    land: pathsOf(shapes, shapes.objects.land),
    stateLines: pathsOf(shapes, shapes.objects.stateLines),
    countyLines: pathsOf(shapes, shapes.objects.countyLines),
    towns,
  };
});

/** From this zoom on states are shown in detail. */
export const DETAIL_ZOOM = 7;
