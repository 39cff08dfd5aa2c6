import './start/plain-errors.ts';
import { openDb } from '#db/client.ts';
import { env } from '#env';

// Opening brings the schema up to date.
const db = openDb(env.databaseFile);
console.log(`${env.databaseFile} has schema ${db.pragma('user_version', { simple: true })}.`);
db.close();
