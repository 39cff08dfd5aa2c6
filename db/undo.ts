import { type Listing, listingSchema } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Author } from './author.ts';
import { startBatch } from './batches.ts';
import type { Db } from './client.ts';
import { readListing } from './listing-rows.ts';
import { changeListing } from './listings.ts';
import { separate } from './merge.ts';
import { overrideFields, releaseField } from './overrides.ts';
import { prepared } from './prepared.ts';

/** A change that was left as it is, and why. */
export type NotUndone = {
  readonly changeId: number;
  readonly listingId: number;
  readonly field: string;
  /** The field says something else by now; it was taken back before; or without it there would be no whole listing. */
  readonly because: 'changed-since' | 'already-undone' | 'does-not-fit';
};

export type Undone = {
  /** The act of undoing, which can be undone itself; null when nothing was. */
  readonly batchId: number | null;
  readonly undone: number;
  readonly left: readonly NotUndone[];
};

/** A change as it is acted on: values as JSON text, so that equal is equal as stored. */
type StoredChange = {
  readonly id: number;
  readonly at: string;
  readonly listingId: number;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string;
  readonly isUndone: number;
};

const SELECT_CHANGES = `SELECT id, at, listing_id AS listingId, field, before, after, changed_by AS "by",
  EXISTS (SELECT 1 FROM changes AS back WHERE back.undoes = changes.id
    AND NOT EXISTS (SELECT 1 FROM changes AS again WHERE again.undoes = back.id)) AS isUndone FROM changes`;

/** Takes one change back, which is a change itself. A feed's word that was taken back stays out: the person's stands. */
export async function undoChange(
  db: Db,
  changeId: number,
  author: Author,
): Promise<Result<Undone, 'unknown'>> {
  const undo = db.transaction((): Result<Undone, 'unknown'> => {
    const changes = prepared(db, `${SELECT_CHANGES} WHERE id = ?`).all(changeId) as StoredChange[];
    if (changes.length === 0) return fail('unknown');
    return succeed(takeBack(db, changes, `Change ${changeId}`, author, { overFeed: true }));
  });
  return undo.immediate();
}

/**
 * Takes back what one import run changed; listings that it added become drafts, which nobody sees and nothing loses.
 * What somebody has changed since stays, and is told.
 */
export async function undoRun(db: Db, runId: number, author: Author): Promise<Undone> {
  return undoAll(db, 'run_id', runId, `Import run ${runId}`, author);
}

/** Takes back one act of several changes, such as a bulk edit, a merge or an undoing. */
export async function undoBatch(db: Db, batchId: number, author: Author): Promise<Undone> {
  return undoAll(db, 'batch_id', batchId, `Act ${batchId}`, author);
}

function undoAll(db: Db, column: 'run_id' | 'batch_id', value: number, what: string, author: Author): Undone {
  const undo = db.transaction(() => {
    const rows = prepared(db, `${SELECT_CHANGES} WHERE ${column} = ? ORDER BY id DESC`).all(value);
    if (column === 'batch_id') separate(db, value, author);
    return takeBack(db, rows as StoredChange[], what, author, { overFeed: false });
  });
  return undo.immediate();
}

/** For use inside a transaction. @param changes the newest first */
function takeBack(
  db: Db,
  changes: readonly StoredChange[],
  what: string,
  author: Author,
  { overFeed }: { readonly overFeed: boolean },
): Undone {
  const left: NotUndone[] = [];
  let undone = 0;
  let batchId: number | null = null;
  for (const together of savedTogether(changes)) {
    const plan = planUndo(db, together);
    left.push(...plan.left);
    if (!plan.listing) continue;
    batchId ??= startBatch(db, 'undo', what, author);
    const { id, before, listing, undoes } = plan;
    changeListing(db, id, listing, { ...author, batchId, undoes });
    undone += Object.keys(undoes).length;
    for (const { field, by, at } of together) {
      if (!by.startsWith('feed:')) releaseField(db, id, field, { by, at });
    }
    if (overFeed && together[0]?.by.startsWith('feed:')) overrideFields(db, id, before, listing, author);
  }
  return { batchId, undone, left };
}

/** Fields that one save changed belong together: kind and details make sense only as a pair. */
function savedTogether(changes: readonly StoredChange[]): StoredChange[][] {
  const groups = new Map<string, StoredChange[]>();
  for (const change of changes) {
    const key = `${change.listingId} ${change.at} ${change.by}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

type UndoPlan = { readonly left: readonly NotUndone[] } & (
  | { readonly listing: null }
  | {
      readonly id: number;
      readonly before: Listing;
      readonly listing: Listing;
      readonly undoes: Readonly<Record<string, number>>;
    }
);

function planUndo(db: Db, changes: readonly StoredChange[]): UndoPlan {
  const id = changes[0]?.listingId ?? 0;
  const before = readListing(db, id);
  const target: Record<string, unknown> = { ...before };
  const undoes: Record<string, number> = {};
  const left: NotUndone[] = [];
  for (const change of changes) {
    const { field } = change;
    const because = reasonToLeave(db, target, change);
    if (because) left.push({ changeId: change.id, listingId: id, field, because });
    else if (field === 'listing') {
      target.status = 'draft';
      undoes.status = change.id;
    } else {
      target[field] = change.before === null ? null : JSON.parse(change.before);
      undoes[field] = change.id;
    }
  }
  if (Object.keys(undoes).length === 0) return { left, listing: null };
  const parsed = listingSchema.safeParse(target);
  if (parsed.success) return { left, id, before, listing: parsed.data, undoes };
  const misfits = Object.entries(undoes).map(([field, changeId]) => ({
    changeId,
    listingId: id,
    field,
    because: 'does-not-fit' as const,
  }));
  return { left: [...left, ...misfits], listing: null };
}

function reasonToLeave(
  db: Db,
  current: Readonly<Record<string, unknown>>,
  change: StoredChange,
): NotUndone['because'] | null {
  if (change.isUndone) return 'already-undone';
  if (change.field !== 'listing') {
    return JSON.stringify(current[change.field] ?? null) === (change.after ?? 'null')
      ? null
      : 'changed-since';
  }
  // A new listing that somebody else has touched since is theirs too.
  const touched = prepared(
    db,
    'SELECT 1 FROM changes WHERE listing_id = ? AND id > ? AND changed_by != ? LIMIT 1',
  ).get(change.listingId, change.id, change.by);
  return touched || current.status === 'draft' ? 'changed-since' : null;
}
