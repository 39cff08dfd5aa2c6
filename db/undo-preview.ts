import type { Db } from './client.ts';
import { withoutHiddenPlace } from './history.ts';
import { ON_LIST_FIELD, readListMarks } from './list-marks.ts';
import { prepared } from './prepared.ts';
import { type NotUndone, planUndo, readChangesOf, type UndoOf } from './undo-plan.ts';

/** More lines than these nobody reads; the counts tell of all. */
export const LINES_SHOWN = 200;

export type UndoLine = {
  readonly changeId: number;
  readonly listingId: number;
  readonly name: string;
  readonly field: string;
  /** What the field says, and what it would say again. */
  readonly now: unknown;
  readonly back: unknown;
};

export type UndoPreview = {
  readonly fields: number;
  readonly listings: number;
  /** The first of what would go back. */
  readonly lines: readonly UndoLine[];
  readonly leftCount: number;
  /** The first of what would be left alone. */
  readonly left: readonly (NotUndone & { readonly name: string })[];
};

/**
 * What taking something back would come to, as the listings are now. Reads only.
 * @param maySeeHidden whether whoever asks may know where a listing's hidden place is
 */
export async function previewUndo(
  db: Db,
  of: UndoOf,
  maySeeHidden: (listingId: number) => boolean,
): Promise<UndoPreview> {
  const read = db.transaction((): UndoPreview => {
    const plan = planUndo(db, readChangesOf(db, of));
    const lines = plan.steps.flatMap(({ listingId, before, listing, marks, undoes }) => {
      const shown = (field: string, value: unknown) =>
        maySeeHidden(listingId) ? value : withoutHiddenPlace(field, value);
      return Object.entries(undoes).map(([field, changeId]) => {
        const [now, back] =
          field === ON_LIST_FIELD
            ? [readListMarks(db, listingId), marks]
            : [before[field as keyof typeof before], listing[field as keyof typeof listing]];
        const name = before.name;
        return { changeId, listingId, name, field, now: shown(field, now), back: shown(field, back) };
      });
    });
    const left = plan.left.slice(0, LINES_SHOWN);
    return {
      fields: lines.length,
      listings: new Set(lines.map(({ listingId }) => listingId)).size,
      lines: lines.slice(0, LINES_SHOWN),
      leftCount: plan.left.length,
      left: left.map((one) => ({ ...one, name: nameOf(db, one.listingId) })),
    };
  });
  return read();
}

/** The listings that something changed. */
export async function listTouched(db: Db, of: UndoOf): Promise<number[]> {
  return [...new Set(readChangesOf(db, of).map(({ listingId }) => listingId))];
}

/** How many changes something was made of. */
export async function countChanges(
  db: Db,
  of: { readonly batchId: number } | { readonly runId: number },
): Promise<number> {
  const [column, value] = 'runId' in of ? ['run_id', of.runId] : ['batch_id', of.batchId];
  return prepared(db, `SELECT count(*) FROM changes WHERE ${column} = ?`).pluck().get(value) as number;
}

function nameOf(db: Db, id: number): string {
  return prepared(db, 'SELECT name FROM listings WHERE id = ?').pluck().get(id) as string;
}
