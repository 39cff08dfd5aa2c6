import type { Claim } from '#domain/claims.ts';
import { type ListingInput, listingSchema } from '#domain/listing.ts';
import type { Author } from './author.ts';
import { addClaim } from './claims.ts';
import type { Db } from './client.ts';
import { addListing } from './listings.ts';
import { prepared } from './prepared.ts';
import { unindexCard } from './search-index.ts';

/**
 * Tables whose rows belong to one listing. Changes go before the listings: a trigger lets them go only while their
 * listing is there and is a demo one.
 */
const TABLES_OF_LISTINGS = [
  'changes',
  'cards',
  'closed_listings',
  'plan_steps',
  'claims',
  'feed_records',
  'listing_terms',
  'medicine_mentions',
  'overrides',
  'schedules',
  'service_areas',
  'standing_list_items',
  'suggestions',
  'partner_links',
  'drafts',
  'taken_up',
  'calls',
  'welcome_answers',
] as const;

/** Whether any listing of the invented demo community is in. */
export async function hasDemo(db: Db): Promise<boolean> {
  return prepared(db, 'SELECT 1 FROM listings WHERE demo = 1 LIMIT 1').get() !== undefined;
}

/** How many listings are invented. */
export async function countDemo(db: Db): Promise<number> {
  return prepared(db, 'SELECT count(*) FROM listings WHERE demo = 1').pluck().get() as number;
}

/** Whether somebody took the demo community out, so that it is never brought back unasked. */
export async function wasDemoRemoved(db: Db): Promise<boolean> {
  return prepared(db, "SELECT 1 FROM settings WHERE name = 'demo-removed'").get() !== undefined;
}

/**
 * Adds an invented community, every listing marked as demo. Nothing is added while one is in.
 * @returns how many listings were added.
 * @throws Error for a term that is not in the vocabularies: those come first.
 */
export async function addDemo(
  db: Db,
  community: readonly { readonly input: ListingInput; readonly claims: readonly Claim[] }[],
  now: Date,
): Promise<number> {
  if (await hasDemo(db)) return 0;
  const author: Author = { by: 'demo', at: now, demo: true };
  const add = db.transaction(() => {
    prepared(db, "DELETE FROM settings WHERE name = 'demo-removed'").run();
    for (const { input, claims } of community) {
      const id = addListing(db, listingSchema.parse(input), author);
      for (const claim of claims) addClaim(db, id, claim, author);
    }
  });
  add.immediate();
  return community.length;
}

/**
 * Really deletes the demo community in one step: listings with all that belongs to them, and the places and
 * organizations that came with them and that nobody else uses. The only way in which a listing is ever deleted.
 * @returns how many listings were deleted.
 */
export async function removeDemo(db: Db): Promise<number> {
  const remove = db.transaction(() => {
    prepared(db, "INSERT OR REPLACE INTO settings (name, value) VALUES ('demo-removed', 'yes')").run();
    const listings = prepared(db, 'SELECT id FROM listings WHERE demo = 1').pluck().all() as number[];
    const places = cameWithDemo(db, 'places', 'place_id');
    const organizations = cameWithDemo(db, 'organizations', 'organization_id');
    for (const id of listings) {
      unindexCard(db, id);
      prepared(db, 'DELETE FROM duplicates WHERE ? IN (listing_id, other_id)').run(id);
      deletePartnerAnswers(db, id);
      for (const table of TABLES_OF_LISTINGS)
        prepared(db, `DELETE FROM ${table} WHERE listing_id = ?`).run(id);
    }
    prepared(db, 'DELETE FROM listings WHERE demo = 1').run();
    for (const id of places) deleteUnlessUsed(db, 'places', 'place_id', id);
    for (const id of organizations) deleteUnlessUsed(db, 'organizations', 'organization_id', id);
    return listings.length;
  });
  return remove.immediate();
}

/** What was said by the listing's links. A suggestion about what it was merged into stays. */
function deletePartnerAnswers(db: Db, id: number): void {
  const links = 'SELECT id FROM partner_links WHERE listing_id = ?';
  prepared(db, `DELETE FROM partner_answers WHERE link_id IN (${links})`).run(id);
  prepared(db, `UPDATE suggestions SET partner_link_id = NULL WHERE partner_link_id IN (${links})`).run(id);
}

/** Ids of what demo listings use, and of what they used before somebody tried an edit on them. */
function cameWithDemo(db: Db, table: string, column: string): number[] {
  return prepared(
    db,
    `SELECT id FROM ${table} WHERE id IN (SELECT ${column} FROM listings WHERE demo = 1)
       OR created_at IN (SELECT created_at FROM listings WHERE demo = 1)`,
  )
    .pluck()
    .all() as number[];
}

function deleteUnlessUsed(db: Db, table: string, column: string, id: number): void {
  prepared(
    db,
    `DELETE FROM ${table} WHERE id = ? AND NOT EXISTS (SELECT 1 FROM listings WHERE ${column} = ${table}.id)`,
  ).run(id);
}
