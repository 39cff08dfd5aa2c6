import { type Listing, listingSchema } from '#domain/listing.ts';
import type { Db } from './client.ts';
import { type ListMark, ON_LIST_FIELD, readListMarks } from './list-marks.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** What is taken back: one change, one act of several (a bulk edit, a merge, an undoing), or an import run. */
export type UndoOf =
  | { readonly changeId: number }
  | { readonly batchId: number }
  | { readonly runId: number };

/** A change that is left as it is, and why. */
export type NotUndone = {
  readonly changeId: number;
  readonly listingId: number;
  readonly field: string;
  /** The field says something else by now; it was taken back before; or without it there would be no whole listing. */
  readonly because: 'changed-since' | 'already-undone' | 'does-not-fit';
};

/** A change as it is acted on: values as JSON text, so that equal is equal as stored. */
export type StoredChange = {
  readonly id: number;
  readonly at: string;
  readonly listingId: number;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly by: string;
  readonly isUndone: number;
};

/** What taking back comes to for fields of one listing that were saved together. */
export type UndoStep = {
  readonly listingId: number;
  readonly together: readonly StoredChange[];
  readonly before: Listing;
  readonly listing: Listing;
  /** What the publishers' lists said of it; null where that is not taken back. */
  readonly marks: readonly ListMark[] | null;
  /** By field, the change that is taken back. */
  readonly undoes: Readonly<Record<string, number>>;
};

export type UndoPlan = { readonly steps: readonly UndoStep[]; readonly left: readonly NotUndone[] };

const COLUMN = { changeId: 'id', batchId: 'batch_id', runId: 'run_id' } as const;

/** The newest first. */
export function readChangesOf(db: Db, of: UndoOf): StoredChange[] {
  const [[key, value]] = Object.entries(of) as [[keyof typeof COLUMN, number]];
  return prepared(
    db,
    `SELECT id, at, listing_id AS listingId, field, before, after, changed_by AS "by",
       EXISTS (SELECT 1 FROM changes AS back WHERE back.undoes = changes.id
         AND NOT EXISTS (SELECT 1 FROM changes AS again WHERE again.undoes = back.id)) AS isUndone
     FROM changes WHERE ${COLUMN[key]} = ? ORDER BY id DESC`,
  ).all(value) as StoredChange[];
}

/** What would go back and what would not, as the listings are now. Reads only. @param changes the newest first */
export function planUndo(db: Db, changes: readonly StoredChange[]): UndoPlan {
  // A listing that was saved twice goes back twice.
  const reached = new Map<number, Listing>();
  const steps: UndoStep[] = [];
  const left: NotUndone[] = [];
  for (const together of savedTogether(changes)) {
    const id = together[0]?.listingId ?? 0;
    const step = planStep(db, together, reached.get(id) ?? readListing(db, id), left);
    if (!step) continue;
    steps.push(step);
    reached.set(id, step.listing);
  }
  return { steps, left };
}

/** Fields that one save changed belong together: kind and details make sense only as a pair. */
function savedTogether(changes: readonly StoredChange[]): StoredChange[][] {
  const groups = new Map<string, StoredChange[]>();
  for (const change of changes) {
    const key = `${change.listingId} ${change.at} ${change.by}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function planStep(
  db: Db,
  together: readonly StoredChange[],
  before: Listing,
  left: NotUndone[],
): UndoStep | null {
  const listingId = together[0]?.listingId ?? 0;
  const target: Record<string, unknown> = { ...before };
  const undoes: Record<string, number> = {};
  let marks: ListMark[] | null = null;
  const leave = ({ id: changeId, field }: { id: number; field: string }, because: NotUndone['because']) =>
    left.push({ changeId, listingId, field, because });
  for (const change of together) {
    const { id, field } = change;
    const because = reasonToLeave(db, target, change);
    if (because) {
      leave(change, because);
      continue;
    }
    if (field === ON_LIST_FIELD) marks = JSON.parse(change.before ?? '[]');
    else if (field === 'listing') target.status = 'draft';
    else target[field] = change.before === null ? null : JSON.parse(change.before);
    undoes[field === 'listing' ? 'status' : field] = id;
  }
  if (Object.keys(undoes).length === 0) return null;
  const parsed = listingSchema.safeParse(target);
  if (parsed.success) return { listingId, together, before, listing: parsed.data, marks, undoes };
  for (const [field, id] of Object.entries(undoes)) leave({ id, field }, 'does-not-fit');
  return null;
}

function reasonToLeave(
  db: Db,
  current: Readonly<Record<string, unknown>>,
  change: StoredChange,
): NotUndone['because'] | null {
  if (change.isUndone) return 'already-undone';
  if (change.field !== 'listing') {
    const says =
      change.field === ON_LIST_FIELD ? readListMarks(db, change.listingId) : (current[change.field] ?? null);
    return JSON.stringify(says) === (change.after ?? 'null') ? null : 'changed-since';
  }
  // A new listing that somebody else has touched since is theirs too.
  const touched = prepared(
    db,
    'SELECT 1 FROM changes WHERE listing_id = ? AND id > ? AND changed_by != ? LIMIT 1',
  ).get(change.listingId, change.id, change.by);
  return touched || current.status === 'draft' ? 'changed-since' : null;
}
