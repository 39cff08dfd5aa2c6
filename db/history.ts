import { type Place, toPublicPlace } from '#domain/place.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

export const CHANGES_PER_PAGE = 50;

/** One field of one listing, before and after. A new listing is one change of the field `listing`. */
export type Change = {
  readonly id: number;
  readonly at: string;
  readonly listingId: number;
  readonly slug: string;
  readonly name: string;
  readonly field: string;
  /** As the listing had it; null also where there was nothing before. */
  readonly before: unknown;
  readonly after: unknown;
  readonly by: string;
  readonly runId: number | null;
  readonly batchId: number | null;
  /** The earlier change that this one takes back. */
  readonly undoes: number | null;
  /** Taken back, and nobody took that back again. */
  readonly isUndone: boolean;
};

/** Which changes: of a listing, by an import run, by one act, by an author, or from an instant on. */
export type ChangesOf =
  | { readonly listingId: number }
  | { readonly runId: number }
  | { readonly batchId: number }
  | { readonly by: string }
  | { readonly since: string };

type Row = Omit<Change, 'before' | 'after' | 'isUndone'> & {
  before: string | null;
  after: string | null;
  isUndone: number;
};

const CONDITIONS = {
  // With the history of those that turned out to be the same.
  listingId:
    'changes.listing_id IN (SELECT id FROM listings WHERE id = @value UNION ALL SELECT id FROM listings WHERE merged_into = @value)',
  runId: 'changes.run_id = @value',
  batchId: 'changes.batch_id = @value',
  by: 'changes.changed_by = @value',
  since: 'changes.at >= @value',
} as const;

const COLUMNS = `changes.id, changes.at, changes.listing_id AS listingId, slug, name, field, before,
  after, changed_by AS "by", run_id AS runId, batch_id AS batchId, undoes,
  EXISTS (SELECT 1 FROM changes AS back WHERE back.undoes = changes.id
    AND NOT EXISTS (SELECT 1 FROM changes AS again WHERE again.undoes = back.id)) AS isUndone`;

/**
 * Changes, the newest first, a page at a time.
 * @param before the id of the last change of the page before
 * @param maySeeHidden whether whoever asks may know where hidden places are; else their history is as coarse as their page
 */
export async function listChanges(
  db: Db,
  of: ChangesOf,
  { before, maySeeHidden }: { readonly before?: number | undefined; readonly maySeeHidden: boolean },
): Promise<Change[]> {
  const [[key, value]] = Object.entries(of) as [[keyof typeof CONDITIONS, string | number]];
  // Times of one run or save are equal, and a clock may be set back: the number decides.
  const order = key === 'since' ? 'changes.at DESC, changes.id DESC' : 'changes.id DESC';
  const paged =
    key === 'since'
      ? `(changes.at, changes.id) < (SELECT at, id FROM changes WHERE id = @before)`
      : 'changes.id < @before';
  const rows = prepared(
    db,
    `SELECT ${COLUMNS} FROM changes JOIN listings ON listings.id = changes.listing_id
     WHERE ${CONDITIONS[key]} ${before === undefined ? '' : `AND ${paged}`} ORDER BY ${order}
     LIMIT ${CHANGES_PER_PAGE}`,
  ).all({ value, ...(before !== undefined && { before }) }) as Row[];
  return rows.map((row) => toChange(row, maySeeHidden));
}

/** One change, without what the field said: whoever may see that finds it by what taking it back would come to. */
export async function getChange(db: Db, id: number): Promise<Omit<Change, 'before' | 'after'> | null> {
  const row = prepared(
    db,
    `SELECT ${COLUMNS} FROM changes JOIN listings ON listings.id = changes.listing_id WHERE changes.id = ?`,
  ).get(id) as Row | undefined;
  if (!row) return null;
  const { before: _, after: __, isUndone, ...change } = row;
  return { ...change, isUndone: isUndone === 1 };
}

function toChange({ before, after, isUndone, ...row }: Row, maySeeHidden: boolean): Change {
  const read = (json: string | null) => {
    const value: unknown = json === null ? null : JSON.parse(json);
    return maySeeHidden ? value : withoutHiddenPlace(row.field, value);
  };
  return { ...row, before: read(before), after: read(after), isUndone: isUndone === 1 };
}

/** What a place was before it was hidden is hidden too: the side that is hidden now decides for itself. */
export function withoutHiddenPlace(field: string, value: unknown): unknown {
  if (field === 'place') return value === null ? null : coarse(value as Place);
  if (field !== 'listing' || value === null) return value;
  const listing = value as { place: Place | null };
  return { ...listing, place: listing.place && coarse(listing.place) };
}

function coarse(place: Place) {
  return place.visibility === 'public' ? place : toPublicPlace(place);
}
