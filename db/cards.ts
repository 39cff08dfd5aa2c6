import type { Card, PublicMedicationClaim } from '#domain/card.ts';
import { withClosures } from '#domain/closures.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { choicesOf, sortsOf } from '#domain/kinds/sorts.ts';
import type { Listing } from '#domain/listing.ts';
import { toPublicPlace } from '#domain/place.ts';
import type { Day } from '#domain/schedule/schedule.ts';
import type { Db } from './client.ts';
import { readClosures } from './closure-rows.ts';
import { readListing } from './listing-rows.ts';
import { readPublicTerms } from './listing-terms.ts';
import { noteMentions } from './medicine-mentions.ts';
import { prepared } from './prepared.ts';
import { indexCard, unindexCard } from './search-index.ts';

/** A listing gone from its feed is hidden after this many runs and days without it; it is never erased. */
export const HIDDEN_AFTER_RUNS = 3;
export const HIDDEN_AFTER_DAYS = 7;

/** What was said of a listing that was merged into another counts for that one. */
export const ITSELF_AND_MERGED = '(SELECT @id UNION ALL SELECT id FROM listings WHERE merged_into = @id)';

/**
 * The public face of a listing, or null when there is none of that slug that the public may see. The address of one
 * that was merged into another shows that other.
 */
export async function getCard(db: Db, slug: string): Promise<Card | null> {
  const row = prepared(
    db,
    `SELECT card FROM listings JOIN cards ON cards.listing_id = coalesce(merged_into, listings.id) WHERE slug = ?`,
  ).get(slug) as { card: string } | undefined;
  return row ? (JSON.parse(row.card) as Card) : null;
}

/**
 * For use inside a transaction, after anything about a listing has changed: makes its card and search rows anew.
 * Drafts and do-not-list have no card; ended ones keep theirs for those who follow an old link, but are not found.
 */
export function refreshCard(db: Db, id: number, now: Date): void {
  const listing = readListing(db, id);
  const card = makeCard(db, id, listing, now);
  unindexCard(db, id);
  noteMentions(db, card, listing, now);
  if (card.status === 'draft' || card.status === 'do-not-list') {
    prepared(db, 'DELETE FROM cards WHERE listing_id = ?').run(id);
    return;
  }
  prepared(
    db,
    `INSERT INTO cards (listing_id, card) VALUES (?, ?)
     ON CONFLICT (listing_id) DO UPDATE SET card = excluded.card`,
  ).run(id, JSON.stringify(card));
  if (card.status !== 'ended' && !isHidden(db, id, now)) indexCard(db, card);
}

function makeCard(db: Db, id: number, listing: Listing, now: Date): Card {
  const row = prepared(db, 'SELECT slug, demo FROM listings WHERE id = ?').get(id) as {
    slug: string;
    demo: number;
  };
  return cardOf(db, listing, { id, slug: row.slug, demo: row.demo === 1 }, now);
}

/** The card that a listing has, or would have if it were saved as it is given. A new one has the id 0. */
export function cardOf(
  db: Db,
  listing: Listing,
  { id, slug, demo }: Pick<Card, 'id' | 'slug' | 'demo'>,
  now: Date,
): Card {
  const closures = readClosures(db, id, now);
  return {
    id,
    slug,
    kind: listing.kind,
    sorts: sortsOf(kindOf(listing.kind), listing.details),
    choices: choicesOf(kindOf(listing.kind), listing.details),
    fellowship: listing.fellowship,
    name: listing.name,
    organization: listing.organization?.name ?? null,
    summary: listing.summary,
    attendance: listing.attendance,
    place: listing.place && toPublicPlace(listing.place),
    schedules: withClosures(listing.schedules, closures),
    // Where there are no times to call off, visitors read the days themselves.
    ...(listing.schedules.length === 0 && closures[0] && { closed: closures[0] }),
    joinUrl: listing.online?.url ?? null,
    joinPhone: listing.online?.phone ?? null,
    phones: listing.phones,
    website: listing.website,
    cost: listing.cost,
    languages: listing.languages,
    terms: readPublicTerms(db, id),
    serviceAreas: listing.serviceAreas,
    medication: readMedicationClaims(db, id),
    ...readAge(db, id),
    status: listing.status,
    pausedUntil: listing.pausedUntil,
    demo,
  };
}

function readMedicationClaims(db: Db, id: number): PublicMedicationClaim[] {
  const rows = prepared(
    db,
    `SELECT medication, stance, details, source, said_by AS "by", max(said_on) AS "on" FROM claims
     WHERE listing_id IN ${ITSELF_AND_MERGED} AND type = 'medication' AND withdrawn_at IS NULL
     GROUP BY medication, source ORDER BY "on" DESC, medication`,
  ).all({ id }) as (Omit<PublicMedicationClaim, 'conditions'> & { details: string })[];
  return rows.map(({ details, ...claim }) => ({
    ...claim,
    conditions: (JSON.parse(details) as { conditions?: string }).conditions ?? '',
  }));
}

function readAge(
  db: Db,
  id: number,
): Pick<Card, 'checkedOn' | 'checkedBy' | 'listedOn' | 'listedBy' | 'missingSince'> {
  const check = prepared(
    db,
    `SELECT said_on AS checkedOn, said_by AS checkedBy FROM claims
     WHERE listing_id IN ${ITSELF_AND_MERGED} AND type = 'details' AND withdrawn_at IS NULL ORDER BY said_on DESC, id DESC LIMIT 1`,
  ).get({ id }) as { checkedOn: Day; checkedBy: string } | undefined;
  const seen = prepared(
    db,
    `SELECT last_seen_on AS listedOn, name AS listedBy, missing_since AS missingSince
     FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id IN ${ITSELF_AND_MERGED}
     ORDER BY missing_since IS NOT NULL, last_seen_on DESC LIMIT 1`,
  ).get({ id }) as { listedOn: Day; listedBy: string; missingSince: Day | null } | undefined;
  return {
    checkedOn: check?.checkedOn ?? null,
    checkedBy: check?.checkedBy ?? null,
    listedOn: seen?.listedOn ?? null,
    listedBy: seen?.listedBy ?? null,
    missingSince: seen?.missingSince ?? null,
  };
}

/** True when every feed that held the listing has been without it for long enough. */
function isHidden(db: Db, id: number, now: Date): boolean {
  const latest = new Date(now.getTime() - HIDDEN_AFTER_DAYS * 86_400_000).toISOString().slice(0, 10);
  const row = prepared(
    db,
    `SELECT count(*) AS records, count(*) FILTER (WHERE missing_runs >= @runs AND missing_since <= @latest) AS gone
     FROM feed_records WHERE listing_id IN ${ITSELF_AND_MERGED}`,
  ).get({ runs: HIDDEN_AFTER_RUNS, latest, id }) as { records: number; gone: number };
  return row.records > 0 && row.gone === row.records;
}
