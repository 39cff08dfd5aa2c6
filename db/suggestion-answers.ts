import type * as z from 'zod';
import { type Listing, type ListingInput, listingSchema } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import { applyChange, type SuggestedField } from '#domain/suggestions/fields.ts';
import { CONTACT_KEPT_DAYS } from '#domain/suggestions/suggestion.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { addListing, changeListing } from './listings.ts';
import { overrideFields } from './overrides.ts';
import { prepared } from './prepared.ts';
import { findSuggestionRow, suggestedChangesSchema } from './suggestion-queue.ts';

/** What became of each field that was to be taken over. */
export type Decided = {
  readonly accepted: readonly SuggestedField[];
  /** Not taken over: the listing says something else than when the visitor wrote, or it would be no listing any more. */
  readonly refused: readonly {
    readonly field: SuggestedField;
    readonly because: 'changed-since' | 'does-not-fit';
  }[];
  readonly isClosed: boolean;
};

/**
 * Takes some fields of a correction over and leaves others, in one step. The suggestion closes when every field is
 * decided and no words are left to answer. `not-waiting` when somebody else was faster, or it is no correction.
 */
export async function acceptFields(
  db: Db,
  id: number,
  decisions: { readonly accept: readonly SuggestedField[]; readonly reject: readonly SuggestedField[] },
  author: Author,
): Promise<Result<Decided, 'not-waiting'>> {
  const decide = db.transaction((): Result<Decided, 'not-waiting'> => {
    const row = findSuggestionRow(db, id);
    if (row?.status !== 'waiting' || row.type !== 'correction' || row.listing_id === null) {
      return fail('not-waiting');
    }
    const changes = suggestedChangesSchema.parse(JSON.parse(row.fields));
    const before = readListing(db, row.listing_id);
    const { listing, accepted, refused } = takeOver(before, changes, decisions.accept);
    if (accepted.length > 0) {
      changeListing(db, row.listing_id, listing, author);
      overrideFields(db, row.listing_id, before, listing, author);
    }
    for (const field of accepted) markDecided(changes, field, 'accepted');
    for (const field of decisions.reject) markDecided(changes, field, 'rejected');
    prepared(db, 'UPDATE suggestions SET fields = ? WHERE id = ?').run(JSON.stringify(changes), id);
    const all = Object.values(changes);
    const isClosed = all.every(({ decided }) => decided !== undefined) && row.message === '';
    const status = all.some(({ decided }) => decided === 'accepted') ? 'accepted' : 'rejected';
    if (isClosed) close(db, id, status, '', author);
    return succeed({ accepted, refused, isClosed });
  });
  return decide.immediate();
}

type Changes = z.infer<typeof suggestedChangesSchema>;

function takeOver(before: Listing, changes: Changes, fields: readonly SuggestedField[]) {
  const accepted: SuggestedField[] = [];
  const refused: { field: SuggestedField; because: 'changed-since' | 'does-not-fit' }[] = [];
  let listing = before;
  for (const field of fields) {
    const change = changes[field];
    if (!change || change.decided) continue;
    const applied = applyChange(listing, field, change);
    if (!applied.ok) refused.push({ field, because: applied.problem });
    else {
      listing = applied.value;
      accepted.push(field);
    }
  }
  return { listing, accepted, refused };
}

function markDecided(changes: Changes, field: SuggestedField, decided: 'accepted' | 'rejected'): void {
  const change = changes[field];
  if (change && !change.decided) changes[field] = { ...change, decided };
}

/** A place that somebody proposed becomes a listing, as a coordinator has filled it in. @throws ZodError */
export async function acceptProposal(
  db: Db,
  id: number,
  input: ListingInput,
  author: Author,
): Promise<Result<{ listingId: number }, 'not-waiting'>> {
  const listing = listingSchema.parse(input);
  const accept = db.transaction((): Result<{ listingId: number }, 'not-waiting'> => {
    const row = findSuggestionRow(db, id);
    if (row?.status !== 'waiting' || row.type !== 'new') return fail('not-waiting');
    const listingId = addListing(db, listing, author);
    prepared(db, 'UPDATE suggestions SET listing_id = ? WHERE id = ?').run(listingId, id);
    close(db, id, 'accepted', '', author);
    return succeed({ listingId });
  });
  return accept.immediate();
}

/** Closes one that was acted on or answered; `answer` says how, for the other coordinators. */
export async function answerSuggestion(db: Db, id: number, answer: string, author: Author): Promise<boolean> {
  return closeWaiting(db, id, 'answered', answer, author);
}

/** Closes one that is wrong or no help. @returns false when it did not wait any more, and then nothing is written */
export async function rejectSuggestion(db: Db, id: number, why: string, author: Author): Promise<boolean> {
  return closeWaiting(db, id, 'rejected', why, author);
}

function closeWaiting(
  db: Db,
  id: number,
  status: 'answered' | 'rejected',
  answer: string,
  author: Author,
): boolean {
  return db.transaction(() => close(db, id, status, answer, author)).immediate();
}

function close(db: Db, id: number, status: string, answer: string, author: Author): boolean {
  const closed = prepared(
    db,
    `UPDATE suggestions SET status = ?, answer = ?, closed_at = ?, closed_by = ? WHERE id = ? AND status = 'waiting'`,
  ).run(status, answer, writtenAt(author), author.by, id);
  return closed.changes > 0;
}

/** Forgets how to reach those whose suggestion was closed 30 days ago. @returns how many were forgotten */
export async function eraseOldContacts(db: Db, now: Date): Promise<number> {
  const latest = new Date(now.getTime() - CONTACT_KEPT_DAYS * 86_400_000).toISOString();
  return prepared(
    db,
    'UPDATE suggestions SET contact = NULL WHERE contact IS NOT NULL AND closed_at <= ?',
  ).run(latest).changes;
}
