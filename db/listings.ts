import { type Listing, type ListingInput, listingSchema } from '#domain/listing.ts';
import { slugify } from '#domain/text.ts';
import { type Author, writtenAt } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { writeTerms } from './listing-terms.ts';
import { findOrAddOrganization, type Organization, readOrganization } from './organizations.ts';
import { findOrAddPlace } from './places.ts';
import { prepared } from './prepared.ts';

/** What saving a listing over somebody else's newer version gives back instead of overwriting it. */
export type Conflict = { readonly conflict: true; readonly version: number };

/**
 * Saves a new listing, or a new version of one.
 * @param existing the listing and the version that was edited; a newer version in the database is never overwritten.
 * @throws ZodError when the input is not a listing: forms check theirs before they come here.
 */
export async function saveListing(
  db: Db,
  input: ListingInput,
  author: Author,
  existing?: { id: number; version: number },
): Promise<{ id: number } | Conflict> {
  const listing = listingSchema.parse(input);
  const save = db.transaction(() => {
    if (!existing) return { id: addListing(db, listing, author) };
    const { version } = versionRow(db, existing.id);
    if (version !== existing.version) return { conflict: true as const, version };
    changeListing(db, existing.id, listing, author);
    return { id: existing.id };
  });
  return save.immediate();
}

/** For use inside a transaction: adds a listing with its schedules, terms, history, card and search rows. */
export function addListing(db: Db, listing: Listing, author: Author): number {
  const next = prepared(
    db,
    "SELECT coalesce(max(seq), 0) + 1 AS id FROM sqlite_sequence WHERE name = 'listings'",
  );
  const { id } = next.get() as { id: number };
  prepared(
    db,
    `INSERT INTO listings (id, slug, demo, created_at, updated_at, kind, name, attendance, status)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    freeSlug(db, listing, id),
    author.demo ? 1 : 0,
    writtenAt(author),
    writtenAt(author),
    listing.kind,
    listing.name,
    listing.attendance,
    listing.status,
  );
  writeRows(db, id, listing, author);
  recordChange(db, id, 'listing', null, listing, author);
  refreshCard(db, id, author.at);
  return id;
}

/**
 * For use inside a transaction: brings a listing to a new state and records every field that differs.
 * @param before what it was, where the caller knows better than the rows
 * @returns the names of the changed fields; empty when nothing differed, and then nothing is written.
 */
export function changeListing(
  db: Db,
  id: number,
  listing: Listing,
  author: Author,
  before = readListing(db, id),
): string[] {
  const fields = (Object.keys(listing) as (keyof Listing)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(listing[field]),
  );
  if (fields.length === 0) return [];
  writeRows(db, id, listing, author);
  prepared(db, 'UPDATE listings SET version = version + 1, updated_at = ? WHERE id = ?').run(
    writtenAt(author),
    id,
  );
  for (const field of fields) recordChange(db, id, field, before[field], listing[field], author);
  refreshCard(db, id, author.at);
  return fields;
}

function versionRow(db: Db, id: number): { version: number } {
  const row = prepared(db, 'SELECT version FROM listings WHERE id = ?').get(id);
  if (!row) throw new Error(`No listing has the id ${id}`);
  return row as { version: number };
}

/** For use inside a transaction: writes one field of a listing into its history, before and after. */
export function recordChange(
  db: Db,
  listingId: number,
  field: string,
  before: unknown,
  after: unknown,
  author: Author,
): void {
  prepared(
    db,
    `INSERT INTO changes (at, listing_id, field, before, after, changed_by, run_id, batch_id, undoes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    writtenAt(author),
    listingId,
    field,
    before === null ? null : JSON.stringify(before),
    JSON.stringify(after),
    author.by,
    author.runId ?? null,
    author.batchId ?? null,
    author.undoes?.[field] ?? null,
  );
}

/** Name and town make the address people see; a number follows when somebody else has it already. */
function freeSlug(db: Db, listing: Listing, id: number): string {
  const base = slugify([listing.name, listing.place?.town].filter(Boolean).join(' '));
  if (!base) return `${listing.kind}-${id}`;
  return prepared(db, 'SELECT 1 FROM listings WHERE slug = ?').get(base) ? `${base}-${id}` : base;
}

function writeRows(db: Db, id: number, listing: Listing, author: Author): void {
  prepared(
    db,
    `UPDATE listings SET kind = ?, fellowship = ?, name = ?, summary = ?, organization_id = ?, place_id = ?,
       attendance = ?, online = ?, phones = ?, website = ?, email = ?, cost = ?, languages = ?, who_can_come = ?,
       who_cannot_come = ?, minimum_age = ?, maximum_age = ?, what_to_bring = ?, how_to_start = ?, wait = ?,
       notes = ?, details = ?, status = ?, paused_until = ?
     WHERE id = ?`,
  ).run(
    listing.kind,
    listing.fellowship,
    listing.name,
    listing.summary,
    listing.organization && organizationOf(db, id, listing.organization, author),
    listing.place && findOrAddPlace(db, listing.place, author),
    listing.attendance,
    listing.online && JSON.stringify(listing.online),
    JSON.stringify(listing.phones),
    listing.website,
    listing.email,
    listing.cost && JSON.stringify(listing.cost),
    JSON.stringify(listing.languages),
    listing.whoCanCome,
    listing.whoCannotCome,
    listing.minimumAge,
    listing.maximumAge,
    listing.whatToBring,
    JSON.stringify(listing.howToStart),
    listing.wait,
    listing.notes,
    JSON.stringify(listing.details),
    listing.status,
    listing.pausedUntil,
    id,
  );
  writeSchedules(db, id, listing);
  writeTerms(db, id, listing.terms);
  writeServiceAreas(db, id, listing);
}

/** Who holds it stays the same row as long as nothing of it changes, whoever saves. */
function organizationOf(db: Db, id: number, organization: Organization, author: Author): number {
  const current = prepared(db, 'SELECT organization_id FROM listings WHERE id = ?').pluck().get(id) as
    | number
    | null;
  const isSame =
    current !== null && JSON.stringify(readOrganization(db, current)) === JSON.stringify(organization);
  return isSame ? current : findOrAddOrganization(db, organization, author);
}

function writeSchedules(db: Db, id: number, { schedules }: Listing): void {
  prepared(db, 'DELETE FROM schedules WHERE listing_id = ?').run(id);
  const add = prepared(
    db,
    `INSERT INTO schedules (listing_id, recurrence, start_minute, duration_minutes, time_zone, valid_from, valid_until,
       exceptions) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const schedule of schedules) {
    add.run(
      id,
      JSON.stringify(schedule.recurrence),
      schedule.startMinute,
      schedule.durationMinutes,
      schedule.timeZone,
      schedule.validFrom ?? null,
      schedule.validUntil ?? null,
      JSON.stringify(schedule.exceptions),
    );
  }
}

function writeServiceAreas(db: Db, id: number, { serviceAreas }: Listing): void {
  prepared(db, 'DELETE FROM service_areas WHERE listing_id = ?').run(id);
  const add = prepared(db, 'INSERT OR IGNORE INTO service_areas (listing_id, type, code) VALUES (?, ?, ?)');
  for (const area of serviceAreas) add.run(id, area.type, 'code' in area ? area.code : '');
}
