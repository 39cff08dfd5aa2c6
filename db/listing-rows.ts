import { type Listing, listingSchema } from '#domain/listing.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { readTerms } from './listing-terms.ts';
import { readOrganization } from './organizations.ts';
import { readPlace } from './places.ts';
import { prepared } from './prepared.ts';

type ListingRow = {
  kind: string;
  fellowship: string | null;
  name: string;
  summary: string | null;
  organization_id: number | null;
  place_id: number | null;
  attendance: string;
  online: string | null;
  phones: string;
  website: string | null;
  email: string | null;
  cost: string | null;
  languages: string;
  who_can_come: string | null;
  who_cannot_come: string | null;
  minimum_age: number | null;
  maximum_age: number | null;
  what_to_bring: string | null;
  how_to_start: string;
  wait: string | null;
  notes: string | null;
  details: string;
  status: string;
  paused_until: string | null;
};

/** The whole listing as stored, for staff, imports and history; the public sees its card. @throws Error when unknown. */
export function readListing(db: Db, id: number): Listing {
  const row = prepared(
    db,
    `SELECT kind, fellowship, name, summary, organization_id, place_id, attendance, online, phones, website, email,
       cost, languages, who_can_come, who_cannot_come, minimum_age, maximum_age, what_to_bring, how_to_start, wait,
       notes, details, status, paused_until FROM listings WHERE id = ?`,
  ).get(id) as ListingRow | undefined;
  if (!row) throw new Error(`No listing has the id ${id}`);
  // Through the schema like anything from outside: a JSON column is only text until it has been checked.
  return listingSchema.parse({
    kind: row.kind,
    fellowship: row.fellowship,
    name: row.name,
    summary: row.summary,
    organization: row.organization_id && readOrganization(db, row.organization_id),
    place: row.place_id && readPlace(db, row.place_id),
    attendance: row.attendance,
    online: row.online && JSON.parse(row.online),
    schedules: readSchedules(db, id),
    phones: JSON.parse(row.phones),
    website: row.website,
    email: row.email,
    cost: row.cost && JSON.parse(row.cost),
    languages: JSON.parse(row.languages),
    whoCanCome: row.who_can_come,
    whoCannotCome: row.who_cannot_come,
    minimumAge: row.minimum_age,
    maximumAge: row.maximum_age,
    whatToBring: row.what_to_bring,
    howToStart: JSON.parse(row.how_to_start),
    wait: row.wait,
    terms: readTerms(db, id),
    serviceAreas: readServiceAreas(db, id),
    notes: row.notes,
    details: JSON.parse(row.details),
    status: row.status,
    pausedUntil: row.paused_until,
  });
}

function readSchedules(db: Db, id: number): Schedule[] {
  const rows = prepared(
    db,
    `SELECT recurrence, start_minute, duration_minutes, time_zone, valid_from, valid_until, exceptions
     FROM schedules WHERE listing_id = ? ORDER BY id`,
  ).all(id) as Record<string, string | number | null>[];
  return rows.map((row) => ({
    recurrence: JSON.parse(row.recurrence as string),
    startMinute: row.start_minute as number,
    durationMinutes: row.duration_minutes as number | null,
    timeZone: row.time_zone as string,
    ...(row.valid_from !== null && { validFrom: row.valid_from as string }),
    ...(row.valid_until !== null && { validUntil: row.valid_until as string }),
    exceptions: JSON.parse(row.exceptions as string),
  }));
}

function readServiceAreas(db: Db, id: number): { type: string; code?: string }[] {
  const rows = prepared(
    db,
    'SELECT type, code FROM service_areas WHERE listing_id = ? ORDER BY type, code',
  ).all(id) as { type: string; code: string }[];
  return rows.map(({ type, code }) => (type === 'anywhere' ? { type } : { type, code }));
}
