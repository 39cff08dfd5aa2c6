import './start/plain-errors.ts';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { openDb } from '#db/client.ts';
import { env } from '#env';
import { applyUpload, previewUpload } from './table/run.ts';

// The site starts this itself for a table that somebody handed in at /admin/tables: thousands of rows take seconds, in
// which the server must go on answering. `preview ID`, or `apply ID DIGEST`; prints what it came to as JSON.

/** Nobody else's request waits for this process, so it may wait for others longer than a page may. */
const WAIT_FOR_OTHERS_MS = 15_000;

const [task, id = '', digest = ''] = process.argv.slice(2);
const db = openDb(env.databaseFile);
db.pragma(`busy_timeout = ${WAIT_FOR_OTHERS_MS}`);
const now = new Date();
const outcome =
  task === 'apply'
    ? await applyUpload(db, readGazetteer(), { id, digest, now })
    : await previewUpload(db, readGazetteer(), id);
db.close();
console.log(JSON.stringify(outcome));
