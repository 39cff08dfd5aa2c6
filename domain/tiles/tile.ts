import type { Card, PublicMedicationClaim } from '../card.ts';
import type { Closure } from '../closures.ts';
import type { ServiceArea } from '../listing.ts';
import type { PublicPlace } from '../place.ts';
import type { Day, Schedule, Weekday } from '../schedule/schedule.ts';
import { slugify } from '../text.ts';
import { fromSign, fromSigns, fromSteps } from './columns.ts';

/** Raised when tiles are written otherwise: a page that is older asks for none of them. */
export const TILE_FORMAT = 1;

/** A column: what stands in it, each once, and for each row a sign (see columns.ts) that says which. */
export type Column<Value> = readonly [table: readonly Value[], own: string];
/** The same for rows of several values, or none. */
export type ColumnOfLists<Value> = readonly [table: readonly Value[], own: readonly string[]];

/** What many listings have in common. An empty text stands for null; lists are parted by spaces. */
export type Profile = readonly [
  kind: string,
  fellowship: string,
  attendance: Card['attendance'],
  status: Card['status'],
  pausedUntil: Day,
  demo: 0 | 1,
  languages: string,
];
export type PlaceArea = readonly [
  town: string,
  county: string,
  region: string,
  country: string,
  timeZone: string,
  precision: PublicPlace['precision'],
  visibility: PublicPlace['visibility'],
];
/** A plain weekly time: its minute of the week, its duration in minutes (0 when not known), its zone. Else all of it. */
export type TileSchedule = readonly [start: number, duration: number, zone: number] | Schedule;
export type TileClaim = readonly [
  medication: PublicMedicationClaim['medication'],
  stance: PublicMedicationClaim['stance'],
  source: PublicMedicationClaim['source'],
  on: Day,
];
export type TileAge = readonly [
  checkedOn: string,
  checkedBy: string,
  listedOn: string,
  listedBy: string,
  missingSince: string,
];

/** Places, each once, from south to north. Coordinates are whole numbers of 1 / 10^`decimals` degrees; null: not known. */
export type TilePlaces = {
  readonly decimals: number;
  /** Steps from one to the next. */
  readonly latitudes: readonly (number | null)[];
  /** How far east of the first, which goes before them. */
  readonly longitudes: readonly (number | null)[];
  readonly names: readonly string[];
  readonly streets: readonly string[];
  readonly postalCodes: Column<string>;
  readonly areas: Column<PlaceArea>;
  /** Of each listing its place, counted from 1; 0 for none. */
  readonly own: string;
};

/** A tile as JSON: tables of what repeats, and for each listing which of it is its own. */
export type TileFile = {
  readonly v: typeof TILE_FORMAT;
  /** Steps between ids, which ascend. */
  readonly ids: readonly number[];
  readonly names: readonly string[];
  /** What follows the name in the slug, `#` standing for the id; after `!` the whole slug. */
  readonly slugs: Column<string>;
  readonly profiles: Column<Profile>;
  readonly organizations: Column<string>;
  readonly terms: ColumnOfLists<string>;
  /** `sorts`, then `choices`, with `|` between them. */
  readonly choices: Column<string>;
  readonly serviceAreas: Column<string>;
  readonly ages: Column<TileAge>;
  readonly places: TilePlaces;
  readonly zones: readonly string[];
  readonly schedules: ColumnOfLists<TileSchedule>;
  /** Only of those that somebody said something of: the index of the listing, then its claims. */
  readonly claims: readonly [table: readonly TileClaim[], own: readonly (readonly [number, string])[]];
  /** Only of those that have no schedules and are closed for some days: the index of the listing, and which. */
  readonly closures: readonly (readonly [number, Closure])[];
};

/**
 * The cards of a tile, in the order of their ids: all that lists, filters, search and the map read of them. What only a
 * listing's own page has is empty: summary, cost, phones, website, how to join, directions, and of a claim who said it
 * and its conditions. @throws Error for a tile of another format, and what JSON.parse throws.
 */
export function decodeTile(text: string): Card[] {
  const tile = JSON.parse(text) as TileFile;
  if (tile.v !== TILE_FORMAT) throw new Error(`This tile has format ${tile.v}, not ${TILE_FORMAT}`);
  const places = placesOf(tile.places);
  const claims = new Map(tile.claims[1]);
  const closures = new Map(tile.closures);
  return fromSteps(tile.ids).map((id, index) => {
    const name = tile.names[index] as string;
    const closed = closures.get(index);
    const [kind, fellowship, attendance, status, pausedUntil, demo, languages] = valueAt(
      tile.profiles,
      index,
    );
    const [sorts = '', ...choices] = valueAt(tile.choices, index).split('|');
    const [checkedOn, checkedBy, listedOn, listedBy, missingSince] = valueAt(tile.ages, index);
    return {
      id,
      slug: slugOf(valueAt(tile.slugs, index), name, id),
      kind,
      sorts: wordsOf(sorts),
      choices,
      fellowship: fellowship || null,
      name,
      organization: valueAt(tile.organizations, index) || null,
      summary: null,
      attendance,
      place: places[fromSign(tile.places.own, index) - 1] ?? null,
      schedules: valuesAt(tile.schedules, index).map((one) => scheduleOf(one, tile.zones)),
      ...(closed && { closed }),
      joinUrl: null,
      joinPhone: null,
      phones: [],
      website: null,
      cost: null,
      languages: wordsOf(languages),
      terms: valuesAt(tile.terms, index),
      serviceAreas: wordsOf(valueAt(tile.serviceAreas, index)).map(serviceAreaOf),
      medication: fromSigns(claims.get(index) ?? '').map((at) => claimOf(tile.claims[0][at] as TileClaim)),
      checkedOn: checkedOn || null,
      checkedBy: checkedBy || null,
      listedOn: listedOn || null,
      listedBy: listedBy || null,
      missingSince: missingSince || null,
      status,
      pausedUntil: pausedUntil || null,
      demo: demo === 1,
    };
  });
}

const wordsOf = (text: string) => (text === '' ? [] : text.split(' '));

function valueAt<Value>([table, own]: Column<Value>, index: number): Value {
  return table[fromSign(own, index)] as Value;
}

function valuesAt<Value>([table, own]: ColumnOfLists<Value>, index: number): Value[] {
  return fromSigns(own[index] ?? '').map((at) => table[at] as Value);
}

function slugOf(rest: string, name: string, id: number): string {
  return rest.startsWith('!') ? rest.slice(1) : slugify(name) + rest.replace('#', String(id));
}

function placesOf(places: TilePlaces): PublicPlace[] {
  const scale = 10 ** places.decimals;
  const [west, ...longitudes] = places.longitudes;
  let south = 0;
  return places.latitudes.map((step, index) => {
    south += step ?? 0;
    const east = longitudes[index];
    const [town, county, region, country, timeZone, precision, visibility] = valueAt(places.areas, index);
    return {
      name: places.names[index] || null,
      street: places.streets[index] || null,
      town: town || null,
      county: county || null,
      region: region || null,
      postalCode: valueAt(places.postalCodes, index) || null,
      country,
      latitude: step === null ? null : south / scale,
      longitude: typeof east === 'number' ? ((west ?? 0) + east) / scale : null,
      timeZone: timeZone || null,
      precision,
      visibility,
      directions: null,
    };
  });
}

function scheduleOf(schedule: TileSchedule, zones: readonly string[]): Schedule {
  if (!('length' in schedule)) return schedule;
  const [start, duration, zone] = schedule;
  return {
    recurrence: { type: 'weekly', weekday: Math.floor(start / 1_440) as Weekday, everyWeeks: 1 },
    startMinute: start % 1_440,
    durationMinutes: duration || null,
    timeZone: zones[zone] as string,
    exceptions: [],
  };
}

const AREA_TYPES = { z: 'zip', c: 'county', s: 'state' } as const;

function serviceAreaOf(text: string): ServiceArea {
  if (text === 'a') return { type: 'anywhere' };
  return { type: AREA_TYPES[text[0] as 'z'], code: text.slice(1) };
}

function claimOf([medication, stance, source, on]: TileClaim): PublicMedicationClaim {
  return { medication, stance, conditions: '', source, by: '', on };
}
