import type { FormValues } from '#domain/listing-form/values.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** What nobody went on with for this long is gone. */
export const DRAFT_DAYS = 30;
/** In characters of JSON. The longest listing there is has a fifth of it. */
export const LONGEST_DRAFT = 200_000;

/** Whose draft it is, and of what: a listing, or a new one of a kind. */
export type DraftOf = {
  readonly userId: string;
  readonly listingId: number | null;
  readonly kind: string;
};

/** What was typed into the form of a listing, and what the form began with. */
export type Typed = {
  readonly form: FormValues;
  readonly base: FormValues;
  /** The version of the listing that `base` was; null for a new one. */
  readonly baseVersion: number | null;
};

export type Draft = DraftOf & Typed & { readonly savedAt: string };

/**
 * Keeps what somebody has typed, in place of what they had typed before. There is one draft of a listing for each person.
 * @returns false for what is too long to be a listing, and for who was shut out meanwhile; then the earlier one stays
 */
export async function saveDraft(db: Db, of: DraftOf, typed: Typed, now: Date): Promise<boolean> {
  const row = {
    ...of,
    form: JSON.stringify(typed.form),
    base: JSON.stringify(typed.base),
    baseVersion: typed.baseVersion,
    at: now.toISOString(),
  };
  if (row.form.length + row.base.length > LONGEST_DRAFT) return false;
  const save = db.transaction(() => {
    const worksHere = prepared(db, 'SELECT 1 FROM users WHERE id = ? AND disabled = 0').get(of.userId);
    if (!worksHere) return false;
    deleteDraft(db, of);
    prepared(
      db,
      `INSERT INTO drafts (user_id, listing_id, kind, form, base, base_version, saved_at)
       VALUES (@userId, @listingId, @kind, @form, @base, CAST(@baseVersion AS INTEGER), @at)`,
    ).run(row);
    return true;
  });
  return save.immediate();
}

/** The draft of one person; nobody reads another's, for it may say where a hidden house is. */
export async function getDraft(db: Db, of: DraftOf, now: Date): Promise<Draft | null> {
  const row = prepared(
    db,
    `SELECT form, base, base_version AS baseVersion, saved_at AS savedAt FROM drafts
     WHERE ${THIS_DRAFT} AND saved_at > @oldest`,
  ).get({ ...of, oldest: oldestAt(now) }) as
    | { form: string; base: string; baseVersion: number | null; savedAt: string }
    | undefined;
  if (!row) return null;
  return {
    ...of,
    ...row,
    form: JSON.parse(row.form) as FormValues,
    base: JSON.parse(row.base) as FormValues,
  };
}

/** What one person has begun and not saved, the latest first, by the name that they typed. */
export async function listDrafts(
  db: Db,
  userId: string,
  now: Date,
): Promise<(Pick<Draft, 'listingId' | 'kind' | 'savedAt'> & { readonly name: string })[]> {
  return prepared(
    db,
    `SELECT listing_id AS listingId, kind, saved_at AS savedAt, coalesce(form ->> '$.name[0]', '') AS name
     FROM drafts WHERE user_id = ? AND saved_at > ? ORDER BY saved_at DESC`,
  ).all(userId, oldestAt(now)) as Awaited<ReturnType<typeof listDrafts>>;
}

/** Throws a draft away, because it was saved as the listing or is not wanted. */
export async function dropDraft(db: Db, of: DraftOf): Promise<void> {
  deleteDraft(db, of);
}

/** Erases what nobody went on with. @returns how many drafts */
export async function eraseOldDrafts(db: Db, now: Date): Promise<number> {
  return prepared(db, 'DELETE FROM drafts WHERE saved_at <= ?').run(oldestAt(now)).changes;
}

/** As the unique index has it. */
const THIS_DRAFT = `user_id = @userId AND coalesce(listing_id, 0) = coalesce(CAST(@listingId AS INTEGER), 0)
  AND iif(listing_id IS NULL, kind, '') = iif(@listingId IS NULL, @kind, '')`;

function deleteDraft(db: Db, { userId, listingId, kind }: DraftOf): void {
  prepared(db, `DELETE FROM drafts WHERE ${THIS_DRAFT}`).run({ userId, listingId, kind });
}

function oldestAt(now: Date): string {
  return new Date(now.getTime() - DRAFT_DAYS * 86_400_000).toISOString();
}
