import './start/plain-errors.ts';
import { backUp } from '#db/backup.ts';
import { openDb } from '#db/client.ts';
import { eraseOldDrafts } from '#db/drafts.ts';
import { proposeDuplicates } from '#db/duplicates.ts';
import { eraseOldContacts } from '#db/suggestion-answers.ts';
import { tilesFolder } from '#db/tile-files.ts';
import { refreshTiles } from '#db/tiles.ts';
import { forgetOldUploads } from '#db/uploads.ts';
import { env } from '#env';
import { TaskError } from './start/step.ts';

// What is due once a day, in a process of its own, so that no page waits for it: `npm start` runs it. Safe to run at any
// time and to interrupt.

/** Nobody waits for this process, so it may wait for others longer than a page may. */
const WAIT_FOR_OTHERS_MS = 15_000;

process.umask(0o077);
const now = new Date();
const db = openDb(env.databaseFile);
db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
// What was due to be forgotten is forgotten before it is copied once more.
const erased = await eraseOldContacts(db, now);
const drafts = await eraseOldDrafts(db, now);
await forgetOldUploads(db, now);
const made = await backUp(db, env.backupDir, now);
const proposed = await proposeDuplicates(db, now);
// Also where nothing has changed: old tiles are erased with it.
await refreshTiles(db, tilesFolder(env.dataDir), () => new Date());
db.close();
if (erased > 0) console.log(`Forgotten: how to reach ${erased} whose suggestions are done.`);
if (drafts > 0) console.log(`Erased: ${drafts} unfinished edits that nobody went on with.`);
if (proposed > 0) console.log(`${proposed} pairs of listings may be the same.`);
if (!made.ok) throw new TaskError(`No backup was made. ${made.problem}`);
console.log(`Backup: ${made.value.file}`);
