import './start/plain-errors.ts';
import { openDb } from '#db/client.ts';
import { getUserByEmail } from '#db/staff/users.ts';
import { undoBatch, undoRun } from '#db/undo.ts';
import { previewUndo } from '#db/undo-preview.ts';
import { roleReaches } from '#domain/staff/roles.ts';
import { env } from '#env';

// The site starts this itself for acts and import runs that changed thousands of listings: taking those back takes seconds,
// in which the server must go on answering. `preview act|run NUMBER WHO`, or `take-back act|run NUMBER WHO`, for people
// who may change everything; prints what it came to as JSON.

/** Nobody else's request waits for this process, so it may wait for others longer than a page may. */
const WAIT_FOR_OTHERS_MS = 15_000;

const [task = '', what = '', number = '', who = ''] = process.argv.slice(2);
const db = openDb(env.databaseFile);
db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
const user = await getUserByEmail(db, who);
const isAllowed = user !== null && !user.disabled && roleReaches(user.role, 'reviewer');
if (!isAllowed || (what !== 'act' && what !== 'run') || !/^\d+$/.test(number)) {
  console.error(
    'usage: undo.ts preview|take-back act|run NUMBER WHO, for somebody who may change everything',
  );
  process.exitCode = 2;
} else {
  const id = Number(number);
  if (task === 'take-back') {
    const author = { by: user.email, at: new Date() };
    const { batchId, undone } = await (what === 'run' ? undoRun : undoBatch)(db, id, author);
    console.log(JSON.stringify({ batchId, undone }));
  } else {
    const of = what === 'run' ? { runId: id } : { batchId: id };
    console.log(JSON.stringify(await previewUndo(db, of, () => true)));
  }
}
db.close();
