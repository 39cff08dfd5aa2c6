import './start/plain-errors.ts';
import { restore } from '#db/restore.ts';
import { env } from '#env';
import { TaskError } from './start/step.ts';

// `npm run restore -- FILE`: puts a backup in the place of the database, which is kept aside.

const [file, ...rest] = process.argv.slice(2);
if (!file || rest.length > 0) {
  throw new TaskError(`Say which backup: npm run restore -- FILE. They are in ${env.backupDir}.`);
}
process.umask(0o077);
const restored = await restore(file, env.databaseFile, new Date());
if (!restored.ok) throw new TaskError(`Nothing was changed. ${restored.problem}`);
const { listings, keptAside } = restored.value;
console.log(`The database is now that of ${file}: ${listings.toLocaleString('en')} listings.`);
if (keptAside) console.log(`The one before is kept: ${keptAside}`);
console.log('Everybody was signed out. Users and passwords are those of the day of the backup.');
