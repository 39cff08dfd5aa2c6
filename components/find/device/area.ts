import { dayNumberAt, instantMs } from '#domain/schedule/clock.ts';
import { weekdayOfNumber } from '#domain/schedule/day.ts';
import type { Catalogue } from '#domain/search/catalogue.ts';
import { isOnlineChosen, type Query } from '#domain/search/query.ts';
import { type Manifest, readManifest, type TileRef } from '#domain/tiles/manifest.ts';
import { decodeTile } from '#domain/tiles/tile.ts';
import {
  areaTiles,
  medicineTilesAround,
  medicineTilesToJoin,
  remoteTiles,
  tilesAround,
} from '#domain/tiles/wanted.ts';

const MANIFEST = '/tiles/manifest.json';
/** Circles that are read whole, the widest first. */
const CIRCLES = [100, 50, 25, 15, 10, 5, 2];
/** The few that somebody said something of are read as far as a search for medicine ever looks. */
const MEDICINE_MILES = 100;

/**
 * How much is read, in steps: the first is enough to begin with, the second is read behind it. Neither depends on words,
 * medicine or audience, so that what is asked for tells nothing of them.
 */
type Step = {
  readonly listings: number;
  readonly timeTiles: number;
  readonly onlineTiles: number;
  readonly everyKind: boolean;
};
const STEPS: readonly Step[] = [
  { listings: 2_500, timeTiles: 2, onlineTiles: 6, everyKind: false },
  { listings: 8_000, timeTiles: 6, onlineTiles: 24, everyKind: true },
];
export const LAST_STEP = STEPS.length - 1;

/** How far what was read goes. */
export type Reach = { readonly miles: number; readonly holdsAllOnline: boolean };

export type Area = {
  /** Reads what a search at this place, at this time, for these kinds needs. Rejects when it cannot be had. */
  readonly read: (query: Query, now: Date, step: number) => Promise<Reach>;
};

/** Brings tiles into a catalogue as they are needed, each once. */
export function createArea(catalogue: Catalogue, readText: (address: string) => Promise<string>): Area {
  const tiles = new Map<string, Promise<void>>();
  let reading: Promise<Manifest> | null = null;
  const manifest = () => {
    reading ??= readText(MANIFEST).then(readManifest);
    reading.catch(() => {
      reading = null;
    });
    return reading;
  };
  const readTile = ({ address }: TileRef): Promise<void> => {
    const known = tiles.get(address) ?? readText(address).then((text) => catalogue.add(decodeTile(text)));
    tiles.set(address, known);
    known.catch(() => tiles.delete(address));
    return known;
  };
  return {
    async read(query, now, step) {
      const { wanted, reach } = tilesFor(await manifest(), query, now, step);
      try {
        await Promise.all(wanted.map(readTile));
        return reach;
      } catch {
        // The site has made its tiles anew meanwhile: what is there now is in a new manifest.
        reading = null;
        const again = tilesFor(await manifest(), query, now, step);
        await Promise.all(again.wanted.map(readTile));
        return again.reach;
      }
    },
  };
}

function tilesFor(
  manifest: Manifest,
  query: Query,
  now: Date,
  step: number,
): { readonly wanted: readonly TileRef[]; readonly reach: Reach } {
  const { listings, timeTiles, onlineTiles, everyKind } = STEPS[step] as Step;
  const kinds = everyKind ? [] : query.kinds;
  const { spot } = query;
  const from = minutesUntilChosen(query, now);
  const times = remoteTiles(manifest, now, query.kinds);
  const coming = times.filter(
    (_, index) => (times[index + 1]?.fromMinutes ?? Number.POSITIVE_INFINITY) > from,
  );
  const online = coming.slice(0, isOnlineChosen(query) || !spot ? onlineTiles : timeTiles);
  const holdsAllOnline = online.length === times.length;
  if (!spot) return { wanted: online, reach: { miles: 0, holdsAllOnline } };
  const circles = CIRCLES.map((miles) => ({ miles, tiles: tilesAround(manifest, spot, miles, kinds) }));
  const fits = ({ tiles }: (typeof circles)[number]) =>
    tiles.reduce((sum, { count }) => sum + count, 0) <= listings;
  const { miles, tiles } = circles.find(fits) ?? (circles.at(-1) as (typeof circles)[number]);
  return {
    wanted: [
      ...tiles,
      ...areaTiles(manifest, spot, kinds),
      ...medicineTilesAround(manifest, spot, MEDICINE_MILES),
      ...medicineTilesToJoin(manifest, now),
      ...online,
    ],
    reach: { miles, holdsAllOnline },
  };
}

/** How long it is until what was chosen can begin: tomorrow, or the next of the chosen weekdays. */
function minutesUntilChosen({ when, days, spot }: Query, now: Date): number {
  const zone = spot?.timeZone ?? 'UTC';
  const today = dayNumberAt(now.getTime(), zone);
  const first = when === 'tomorrow' ? 1 : 0;
  const ahead = [0, 1, 2, 3, 4, 5, 6].find(
    (more) => more >= first && (days.length === 0 || days.includes(weekdayOfNumber(today + more))),
  );
  if (!ahead) return Number.NEGATIVE_INFINITY;
  return (instantMs(today + ahead, 0, zone) - now.getTime()) / 60_000;
}
