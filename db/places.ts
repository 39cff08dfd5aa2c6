import { type Place, placeSchema } from '#domain/place.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

const FIELDS = [
  'name',
  'street',
  'unit',
  'town',
  'county',
  'region',
  'postal_code',
  'country',
  'latitude',
  'longitude',
  'time_zone',
  'precision',
  'visibility',
  'directions',
] as const;
const COLUMNS = FIELDS.join(', ');

function valuesOf(place: Place): (string | number | null)[] {
  return [
    place.name,
    place.street,
    place.unit,
    place.town,
    place.county,
    place.region,
    place.postalCode,
    place.country,
    place.latitude,
    place.longitude,
    place.timeZone,
    place.precision,
    place.visibility,
    place.directions,
  ];
}

/** The id of the place that is the same in every field, made when there is none. */
export function findOrAddPlace(db: Db, place: Place, author: Author): number {
  const values = valuesOf(place);
  const same = prepared(
    db,
    `SELECT id FROM places WHERE ${FIELDS.map((field) => `${field} IS ?`).join(' AND ')}`,
  ).get(...values) as { id: number } | undefined;
  if (same) return same.id;
  const added = prepared(
    db,
    `INSERT INTO places (${COLUMNS}, created_at, updated_at) VALUES (${FIELDS.map(() => '?').join(', ')}, ?, ?)`,
  ).run(...values, writtenAt(author), writtenAt(author));
  return Number(added.lastInsertRowid);
}

/** The place with everything staff may know. @throws Error when there is none. */
export function readPlace(db: Db, id: number): Place {
  const row = prepared(db, `SELECT ${COLUMNS} FROM places WHERE id = ?`).get(id) as
    | Record<string, string | number | null>
    | undefined;
  if (!row) throw new Error(`No place has the id ${id}`);
  const { postal_code: postalCode, time_zone: timeZone, ...rest } = row;
  return placeSchema.parse({ ...rest, postalCode, timeZone });
}
