import type { Card } from '../card.ts';
import type { ServiceArea } from '../listing.ts';
import type { Schedule } from '../schedule/schedule.ts';
import { slugify } from '../text.ts';
import { toSign, toSteps } from './columns.ts';
import {
  type Column,
  type ColumnOfLists,
  type PlaceArea,
  TILE_FORMAT,
  type TileFile,
  type TilePlaces,
  type TileSchedule,
} from './tile.ts';

/** More decimals of a coordinate are rounded away: seven are a centimeter. */
const MOST_DECIMALS = 7;

/**
 * The text of a tile. It holds of each card what `decodeTile` gives back, and nothing else. The same cards in any order
 * give the same text, so that the name of a tile changes only when something in it has.
 */
export function encodeTile(cards: readonly Card[]): string {
  const sorted = cards.toSorted((a, b) => a.id - b.id);
  const column = <Value>(tell: (card: Card) => Value) => columnOf(sorted.map(tell));
  const zones = makeTable<string>();
  const schedules = listsOf(sorted, (card) => card.schedules.map((one) => scheduleOf(one, zones.indexOf)));
  const claims = listsOf(sorted, (card) =>
    card.medication.map(({ medication, stance, source, on }) => [medication, stance, source, on] as const),
  );
  const file: TileFile = {
    v: TILE_FORMAT,
    ids: toSteps(sorted.map(({ id }) => id)),
    names: sorted.map(({ name }) => name),
    slugs: column(slugRest),
    profiles: column((card) => [
      card.kind,
      card.fellowship ?? '',
      card.attendance,
      card.status,
      card.pausedUntil ?? '',
      card.demo ? 1 : 0,
      card.languages.join(' '),
    ]),
    organizations: column(({ organization }) => organization ?? ''),
    terms: listsOf(sorted, ({ terms }) => terms),
    choices: column(({ sorts, choices }) => [sorts.join(' '), ...choices].join('|')),
    serviceAreas: column(({ serviceAreas }) => serviceAreas.map(areaText).join(' ')),
    ages: column(({ checkedOn, checkedBy, listedOn, listedBy, missingSince }) => [
      checkedOn ?? '',
      checkedBy ?? '',
      listedOn ?? '',
      listedBy ?? '',
      missingSince ?? '',
    ]),
    places: placesOf(sorted),
    zones: zones.values,
    schedules,
    closures: sorted.flatMap(({ closed }, index) => (closed ? [[index, closed] as const] : [])),
    claims: [claims[0], claims[1].flatMap((own, index) => (own === '' ? [] : [[index, own] as const]))],
  };
  return JSON.stringify(file);
}

/** A card as a tile gives it back: without what only a listing's own page has. */
export function withoutDetails(card: Card): Card {
  return {
    ...card,
    summary: null,
    joinUrl: null,
    joinPhone: null,
    phones: [],
    website: null,
    cost: null,
    place: card.place && { ...card.place, directions: null },
    medication: card.medication.map((claim) => ({ ...claim, by: '', conditions: '' })),
  };
}

/** Values in the order in which they are first met. */
function makeTable<Value>() {
  const values: Value[] = [];
  const known = new Map<string, number>();
  const indexOf = (value: Value): number => {
    const key = typeof value === 'string' ? value : JSON.stringify(value);
    const index = known.get(key) ?? values.push(value) - 1;
    known.set(key, index);
    return index;
  };
  return { values, indexOf, signOf: (value: Value) => toSign(indexOf(value)) };
}

function columnOf<Value>(values: readonly Value[]): Column<Value> {
  const table = makeTable<Value>();
  const own = values.map(table.signOf).join('');
  return [table.values, own];
}

function listsOf<Value>(
  cards: readonly Card[],
  valuesOf: (card: Card) => readonly Value[],
): ColumnOfLists<Value> {
  const table = makeTable<Value>();
  const own = cards.map((card) => valuesOf(card).map(table.signOf).join(''));
  return [table.values, own];
}

/** Nearly every slug begins with the name, and goes on with a town that many share. */
function slugRest({ slug, name, id }: Card): string {
  const beginning = slugify(name);
  if (!slug.startsWith(beginning) || /[#!]/.test(slug)) return `!${slug}`;
  const rest = slug.slice(beginning.length);
  return rest.endsWith(`-${id}`) ? `${rest.slice(0, -String(id).length)}#` : rest;
}

function areaText(area: ServiceArea): string {
  return `${area.type.charAt(0)}${'code' in area ? area.code : ''}`;
}

function scheduleOf(schedule: Schedule, zoneIndex: (zone: string) => number): TileSchedule {
  const { recurrence, startMinute, durationMinutes, timeZone, exceptions, validFrom, validUntil } = schedule;
  const isPlain =
    recurrence.type === 'weekly' &&
    recurrence.everyWeeks === 1 &&
    recurrence.anchor === undefined &&
    exceptions.length === 0 &&
    validFrom === undefined &&
    validUntil === undefined;
  if (!isPlain) return schedule;
  return [recurrence.weekday * 1_440 + startMinute, durationMinutes ?? 0, zoneIndex(timeZone)];
}

/** Each place once, as many listings are held at one; from south to north, so that steps are small. */
function placesOf(cards: readonly Card[]): TilePlaces {
  const decimals = decimalsOf(cards.flatMap(({ place }) => (place ? [place.latitude, place.longitude] : [])));
  const whole = (degrees: number | null) => (degrees === null ? null : Math.round(degrees * 10 ** decimals));
  const table = makeTable<readonly [number | null, number | null, string, string, string, ...PlaceArea]>();
  const indexes = cards.map(({ place }) =>
    place === null
      ? null
      : table.indexOf([
          whole(place.latitude),
          whole(place.longitude),
          place.name ?? '',
          place.street ?? '',
          place.postalCode ?? '',
          place.town ?? '',
          place.county ?? '',
          place.region ?? '',
          place.country,
          place.timeZone ?? '',
          place.precision,
          place.visibility,
        ]),
  );
  const nowhere = Number.MAX_SAFE_INTEGER;
  const order = [...table.values.keys()].sort((a, b) => {
    const [southA, southB] = [table.values[a]?.[0] ?? nowhere, table.values[b]?.[0] ?? nowhere];
    return southA - southB || a - b;
  });
  const positions = new Map(order.map((index, position) => [index, position]));
  const places = order.flatMap((index) => table.values.slice(index, index + 1));
  const west = places.find(([, longitude]) => longitude !== null)?.[1] ?? 0;
  return {
    decimals,
    latitudes: stepsOf(places.map(([latitude]) => latitude)),
    longitudes: [west, ...places.map(([, longitude]) => (longitude === null ? null : longitude - west))],
    names: places.map(([, , name]) => name),
    streets: places.map(([, , , street]) => street),
    postalCodes: columnOf(places.map(([, , , , postalCode]) => postalCode)),
    areas: columnOf(places.map(([, , , , , ...area]) => area)),
    own: indexes.map((index) => toSign(index === null ? 0 : (positions.get(index) ?? 0) + 1)).join(''),
  };
}

function stepsOf(values: readonly (number | null)[]): (number | null)[] {
  let last = 0;
  return values.map((value) => {
    const step = value === null ? null : value - last;
    last = value ?? last;
    return step;
  });
}

/** The fewest decimals that tell all of them as they are. */
function decimalsOf(degrees: readonly (number | null)[]): number {
  for (let decimals = 0; decimals < MOST_DECIMALS; decimals++) {
    const scale = 10 ** decimals;
    if (degrees.every((one) => one === null || Math.round(one * scale) / scale === one)) return decimals;
  }
  return MOST_DECIMALS;
}
