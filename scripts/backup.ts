import './start/plain-errors.ts';
import { backUp } from '#db/backup.ts';
import { openDb } from '#db/client.ts';
import { env } from '#env';
import { TaskError } from './start/step.ts';

// `npm run backup`: a checked copy of the database, while the site runs. The site does this by itself once a day.

process.umask(0o077);
const db = openDb(env.databaseFile);
const made = await backUp(db, env.backupDir, new Date());
db.close();
if (!made.ok) throw new TaskError(`No backup was made. ${made.problem}`);
const { file, listings, bytes } = made.value;
console.log(`${file}: ${listings.toLocaleString('en')} listings, ${(bytes / 1e6).toFixed(1)} MB, checked.`);
