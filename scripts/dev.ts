import './start/plain-errors.ts';
import { openDb } from '#db/client.ts';
import { env } from '#env';
import { seed, seedReport } from './seed.ts';
import { runProgram } from './start/run-program.ts';
import { onStop } from './start/stop.ts';

// For working on the pages: they change as their files are saved. Without the server in front, so without
// policy headers and without the search form's POST; `npm start` shows the real thing.

onStop(() => {});
const db = openDb(env.databaseFile);
console.log(seedReport(await seed(db, new Date())));
db.close();
const args = ['dev', '--hostname', env.host, '--port', `${env.port}`];
process.exitCode = await runProgram('node_modules/next/dist/bin/next', args);
