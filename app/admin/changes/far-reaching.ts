import type { Staff } from '#db/staff/sessions.ts';
import { undoBatch, undoRun } from '#db/undo.ts';
import { countChanges, previewUndo, type UndoPreview } from '#db/undo-preview.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { database } from '../../database.ts';
import { runInOwnProcess } from '../own-process.ts';

/** What several changes were: an act, or an import run. */
export type Several = { readonly what: 'act' | 'run'; readonly id: number };

/** About a tenth of a second of work. What takes longer is done beside the server, which answers others meanwhile. */
const MOST_IN_HERE = 150;

/** What taking it back would come to; for people who may change all of it, which is asked before. */
export async function previewSeveral({ what, id }: Several, staff: Staff): Promise<UndoPreview> {
  if (await isFarReaching({ what, id }, staff)) {
    return JSON.parse(await run('preview', { what, id }, staff)) as UndoPreview;
  }
  return previewUndo(database(), what === 'run' ? { runId: id } : { batchId: id }, () => true);
}

/** Takes it back. @returns the act of undoing, null when nothing was */
export async function takeSeveralBack(
  { what, id }: Several,
  staff: Staff,
): Promise<{ readonly batchId: number | null; readonly undone: number }> {
  if (await isFarReaching({ what, id }, staff))
    return JSON.parse(await run('take-back', { what, id }, staff));
  const author = { by: staff.email, at: new Date() };
  return what === 'run' ? undoRun(database(), id, author) : undoBatch(database(), id, author);
}

/** The script asks for the role itself, and knows nothing of counties. */
async function isFarReaching({ what, id }: Several, staff: Staff): Promise<boolean> {
  if (!roleReaches(staff.role, 'reviewer')) return false;
  const of = what === 'run' ? { runId: id } : { batchId: id };
  return (await countChanges(database(), of)) > MOST_IN_HERE;
}

async function run(task: 'preview' | 'take-back', { what, id }: Several, staff: Staff): Promise<string> {
  const { status, stdout, stderr } = await runInOwnProcess('undo', task, what, String(id), staff.email);
  if (status !== 0)
    throw new Error(`Taking back ${what} ${id} ended with ${status}: ${stderr.slice(0, 500)}`);
  return stdout;
}
