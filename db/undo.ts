import { fail, type Result, succeed } from '#domain/result.ts';
import type { Author } from './author.ts';
import { startBatch } from './batches.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { ON_LIST_FIELD, readListMarks, writeListMarks } from './list-marks.ts';
import { changeListing, recordChange } from './listings.ts';
import { separate } from './merge.ts';
import { giveNameBack } from './organization-acts.ts';
import { overrideFields, releaseField } from './overrides.ts';
import { undoMarks } from './undo-marks.ts';
import { type NotUndone, planUndo, readChangesOf, type StoredChange, type UndoStep } from './undo-plan.ts';

export type { NotUndone, UndoOf } from './undo-plan.ts';

export type Undone = {
  /** The act of undoing, which can be undone itself; null when nothing was. */
  readonly batchId: number | null;
  readonly undone: number;
  readonly left: readonly NotUndone[];
};

/** Takes one change back, which is a change itself. A feed's word that was taken back stays out: the person's stands. */
export async function undoChange(
  db: Db,
  changeId: number,
  author: Author,
): Promise<Result<Undone, 'unknown'>> {
  const undo = db.transaction((): Result<Undone, 'unknown'> => {
    const changes = readChangesOf(db, { changeId });
    if (changes.length === 0) return fail('unknown');
    return succeed(takeBack(db, changes, `Change ${changeId}`, author, { overFeed: true }));
  });
  return undo.immediate();
}

/**
 * Takes back what one import run changed; listings that it added become drafts, which nobody sees and nothing loses, and
 * what it found missing is not missing for it. What somebody has changed since stays, and is told. Taking this back in
 * turn brings the fields again, not the marks: those are the next run's to set.
 */
export async function undoRun(db: Db, runId: number, author: Author): Promise<Undone> {
  return undoAll(db, { runId }, `Import run ${runId}`, author);
}

/** Takes back one act of several changes, such as a bulk edit, a merge or an undoing. */
export async function undoBatch(db: Db, batchId: number, author: Author): Promise<Undone> {
  return undoAll(db, { batchId }, `Act ${batchId}`, author);
}

function undoAll(
  db: Db,
  of: { readonly runId: number } | { readonly batchId: number },
  what: string,
  author: Author,
): Undone {
  const undo = db.transaction(() => {
    const changes = readChangesOf(db, of);
    if ('batchId' in of) separate(db, of.batchId, author);
    const undone = takeBack(db, changes, what, author, { overFeed: false });
    if ('batchId' in of) giveNameBack(db, of.batchId, author);
    else undoMarks(db, of.runId, author);
    return undone;
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
  const { steps, left } = planUndo(db, changes);
  if (steps.length === 0) return { batchId: null, undone: 0, left };
  const batchId = startBatch(db, 'undo', what, author);
  for (const step of steps) takeStepBack(db, step, { ...author, batchId, undoes: step.undoes }, overFeed);
  const undone = steps.reduce((count, { undoes }) => count + Object.keys(undoes).length, 0);
  return { batchId, undone, left };
}

function takeStepBack(db: Db, step: UndoStep, act: Author, overFeed: boolean): void {
  const { listingId: id, together, before, listing, marks } = step;
  changeListing(db, id, listing, act, before);
  if (marks) {
    const after = readListMarks(db, id);
    writeListMarks(db, marks);
    recordChange(db, id, ON_LIST_FIELD, after, marks, act);
    refreshCard(db, id, act.at);
  }
  for (const { field, by, at } of together) {
    if (!by.startsWith('feed:')) releaseField(db, id, field, { by, at });
  }
  if (overFeed && together[0]?.by.startsWith('feed:')) overrideFields(db, id, before, listing, act);
}
