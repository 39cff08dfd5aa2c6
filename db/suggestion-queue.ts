import * as z from 'zod';
import {
  currentValue,
  SUGGESTED_FIELDS,
  type SuggestedChange,
  type SuggestedField,
  type SuggestedValue,
  suggestedChangeSchema,
} from '#domain/suggestions/fields.ts';
import { type NewListing, newListingSchema, type ReportReason } from '#domain/suggestions/suggestion.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

export const SUGGESTIONS_PER_PAGE = 25;

/** One suggestion for whoever answers it. `now` is what the listing says today, beside what it said and should say. */
export type Waiting = {
  readonly id: number;
  readonly receivedAt: string;
  readonly times: number;
  readonly message: string;
  readonly contact: string | null;
  readonly language: string;
  readonly status: 'waiting' | 'accepted' | 'answered' | 'rejected';
  /** The organization itself said so, by its link (db/partner-links.ts). */
  readonly isFromPartner: boolean;
  /** Null for a place that is not listed yet. */
  readonly listing: { readonly id: number; readonly slug: string; readonly name: string } | null;
} & (
  | { readonly type: 'report'; readonly reason: ReportReason }
  | { readonly type: 'correction'; readonly fields: readonly FieldDiff[] }
  | { readonly type: 'new'; readonly proposed: NewListing }
);

export type FieldDiff = SuggestedChange & {
  readonly field: SuggestedField;
  readonly now: SuggestedValue | null;
};

/** The fields of a correction as its row keeps them. */
export const suggestedChangesSchema = z.partialRecord(z.enum(SUGGESTED_FIELDS), suggestedChangeSchema);

export type SuggestionRow = {
  id: number;
  type: 'report' | 'correction' | 'new';
  listing_id: number | null;
  reason: ReportReason | null;
  fields: string;
  message: string;
  contact: string | null;
  language: string;
  times: number;
  status: Waiting['status'];
  partner_link_id: number | null;
  received_at: string;
};
const COLUMNS =
  'id, type, listing_id, reason, fields, message, contact, language, times, status, partner_link_id, received_at';

/** Those that wait, the longest waiting first, a page at a time. @param after the id that the page before ended with */
export async function listWaiting(db: Db, after = 0): Promise<Waiting[]> {
  const rows = prepared(
    db,
    `SELECT ${COLUMNS} FROM suggestions WHERE status = 'waiting' AND id > ? ORDER BY id LIMIT ${SUGGESTIONS_PER_PAGE}`,
  ).all(after) as SuggestionRow[];
  return rows.map((row) => toWaiting(db, row));
}

/** One suggestion, closed ones too; null when there is none of that number. */
export async function getSuggestion(db: Db, id: number): Promise<Waiting | null> {
  const row = findSuggestionRow(db, id);
  return row ? toWaiting(db, row) : null;
}

/** For use inside a transaction. */
export function findSuggestionRow(db: Db, id: number): SuggestionRow | undefined {
  return prepared(db, `SELECT ${COLUMNS} FROM suggestions WHERE id = ?`).get(id) as SuggestionRow | undefined;
}

function toWaiting(db: Db, row: SuggestionRow): Waiting {
  const { id, times, message, contact, language, status } = row;
  const listing =
    row.listing_id === null
      ? null
      : (prepared(db, 'SELECT id, slug, name FROM listings WHERE id = ?').get(
          row.listing_id,
        ) as Waiting['listing']);
  const isFromPartner = row.partner_link_id !== null;
  const common = {
    id,
    receivedAt: row.received_at,
    times,
    message,
    contact,
    language,
    status,
    listing,
    isFromPartner,
  };
  if (row.type === 'report') return { ...common, type: 'report', reason: row.reason as ReportReason };
  if (row.type === 'new') {
    return { ...common, type: 'new', proposed: newListingSchema.parse(JSON.parse(row.fields)) };
  }
  const live = row.listing_id === null ? null : readListing(db, row.listing_id);
  const changes = suggestedChangesSchema.parse(JSON.parse(row.fields));
  const fields = SUGGESTED_FIELDS.flatMap((field) => {
    const change = changes[field];
    if (!change) return [];
    return { ...change, field, now: live && currentValue(live, field, change.was) };
  });
  return { ...common, type: 'correction', fields };
}
