import type { Allowance } from '#domain/allowance.ts';
import type { Listing } from '#domain/listing.ts';
import type { Locale } from '#domain/locale.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import {
  currentValue,
  SUGGESTED_FIELDS,
  type SuggestedChange,
  type SuggestedField,
} from '#domain/suggestions/fields.ts';
import {
  type Correction,
  type CorrectionInput,
  correctionSchema,
  MOST_WAITING,
  type ProposalInput,
  proposalSchema,
  type Refusal,
  type ReportReason,
} from '#domain/suggestions/suggestion.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** Whose suggestion it is, as far as anybody knows: a word for the source that means nothing the day after. */
export type Sender = { readonly source: string; readonly allowance: Allowance; readonly now: Date };

/** `known` when the very same waits already: nothing is to be gained by a second. */
type Taken = Result<'added' | 'known', Refusal>;

/** One tap: what is wrong, without words. The same of a listing while it waits is counted, not listed again. */
export async function addReport(
  db: Db,
  report: { readonly slug: string; readonly reason: ReportReason; readonly language?: Locale },
  sender: Sender,
): Promise<Taken> {
  const { reason, language = 'en' } = report;
  return receive(db, sender, () => {
    const listingId = findPublicListing(db, report.slug);
    if (listingId === null) return fail({ because: 'unknown-listing' });
    const waiting = prepared(
      db,
      `SELECT id FROM suggestions WHERE listing_id = ? AND status = 'waiting' AND type = 'report' AND reason = ?`,
    ).get(listingId, reason) as { id: number } | undefined;
    return succeed({ known: waiting?.id ?? null, row: { type: 'report', listingId, reason, language } });
  });
}

/** A correction of fields, words about a listing, or both. @throws ZodError for what is too long: forms check first. */
export async function addCorrection(db: Db, input: CorrectionInput, sender: Sender): Promise<Taken> {
  return takeCorrection(db, input, sender);
}

/**
 * `addCorrection` for use inside a transaction, too. @throws ZodError
 * @param partnerLinkId the link by which the organization itself said so
 */
export function takeCorrection(
  db: Db,
  input: CorrectionInput,
  sender: Sender,
  partnerLinkId: number | null = null,
): Taken {
  const correction = correctionSchema.parse(input);
  return receive(db, sender, () => {
    const listingId = findPublicListing(db, correction.slug);
    if (listingId === null) return fail({ because: 'unknown-listing' });
    const fields = changesTo(readListing(db, listingId), correction.fields);
    const { message, contact, language } = correction;
    if (Object.keys(fields).length === 0 && message === '') return fail({ because: 'nothing-said' });
    const changes = JSON.stringify(fields);
    const row = { type: 'correction', listingId, fields: changes, message, contact, language, partnerLinkId };
    return succeed({ known: findSame(db, row), row });
  });
}

/** A place that is not listed yet. @throws ZodError for what is too long: forms check first. */
export async function addProposal(db: Db, input: ProposalInput, sender: Sender): Promise<Taken> {
  const { listing, message, contact, language } = proposalSchema.parse(input);
  return receive(db, sender, () => {
    const row = { type: 'new', listingId: null, fields: JSON.stringify(listing), message, contact, language };
    return succeed({ known: findSame(db, row), row });
  });
}

type Row = {
  readonly type: string;
  readonly listingId: number | null;
  readonly reason?: string;
  readonly fields?: string;
  readonly message?: string;
  readonly contact?: string;
  readonly language: string;
  readonly partnerLinkId?: number | null;
};

/** One transaction: looks, counts against what the source may send, and writes. A refusal costs the source nothing. */
function receive(
  db: Db,
  { source, allowance, now }: Sender,
  look: () => Result<{ readonly known: number | null; readonly row: Row }, Refusal>,
): Taken {
  const add = db.transaction((): Taken => {
    const looked = look();
    if (!looked.ok) return looked;
    const { known, row } = looked.value;
    if (known === null && countWaiting(db) >= MOST_WAITING) return fail({ because: 'full' });
    const waitSeconds = allowance.take(source, now);
    if (waitSeconds > 0) return fail({ because: 'too-many', waitSeconds });
    if (known !== null) {
      prepared(db, 'UPDATE suggestions SET times = times + 1 WHERE id = ?').run(known);
      return succeed('known');
    }
    prepared(
      db,
      `INSERT INTO suggestions (type, listing_id, reason, fields, message, contact, language, received_at,
         partner_link_id)
       VALUES (@type, @listingId, @reason, @fields, @message, @contact, @language, @at,
         CAST(@partnerLinkId AS INTEGER))`,
    ).run({
      reason: null,
      partnerLinkId: null,
      fields: '{}',
      message: '',
      ...row,
      contact: row.contact || null,
      at: now.toISOString(),
    });
    return succeed('added');
  });
  return add.immediate();
}

/** How many wait for a person. */
export function countWaiting(db: Db): number {
  return prepared(db, "SELECT count(*) FROM suggestions WHERE status = 'waiting'").pluck().get() as number;
}

/** The listing of a public page; a merged one's address leads to the one it became. */
function findPublicListing(db: Db, slug: string): number | null {
  const row = prepared(
    db,
    `SELECT listing_id FROM listings JOIN cards ON cards.listing_id = coalesce(merged_into, listings.id) WHERE slug = ?`,
  ).get(slug) as { listing_id: number } | undefined;
  return row?.listing_id ?? null;
}

/** The same sent twice, by a page that was loaded again, is one. */
function findSame(db: Db, { type, listingId, fields, message, contact }: Row): number | null {
  const same = prepared(
    db,
    `SELECT id FROM suggestions WHERE status = 'waiting' AND listing_id IS ? AND type = ? AND fields = ?
       AND message = ? AND contact IS ?`,
  ).get(listingId, type, fields, message, contact || null) as { id: number } | undefined;
  return same?.id ?? null;
}

/** What would change, field by field. Of a place that is not public nobody but staff may say where it is. */
function changesTo(
  listing: Listing,
  suggested: Correction['fields'],
): Partial<Record<SuggestedField, SuggestedChange>> {
  const isPlaceOpen = listing.place?.visibility === 'public';
  const changes: Partial<Record<SuggestedField, SuggestedChange>> = {};
  for (const field of SUGGESTED_FIELDS) {
    const isOfPlace = field === 'street' || field === 'town' || field === 'postalCode';
    if (isOfPlace && !isPlaceOpen) continue;
    if (field === 'time') {
      if (!suggested.time) continue;
      const { was, ...to } = suggested.time;
      if (JSON.stringify(was) !== JSON.stringify(to)) changes.time = { was, to };
      continue;
    }
    const to = suggested[field];
    const was = currentValue(listing, field, null);
    if (to !== undefined && to !== (was ?? '')) changes[field] = { was, to };
  }
  return changes;
}
