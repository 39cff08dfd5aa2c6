import './start/plain-errors.ts';
import { openDb } from '#db/client.ts';
import { tilesFolder } from '#db/tile-files.ts';
import { repairTiles } from '#db/tiles.ts';
import { env } from '#env';
import { seed, seedReport } from './seed.ts';
import { buildSite } from './start/build-site.ts';
import { startDailyTasks } from './start/daily-tasks.ts';
import { checkPort } from './start/free-port.ts';
import { startKeepingTiles, tilesText } from './start/keep-tiles.ts';
import { step } from './start/step.ts';
import { onStop } from './start/stop.ts';

// From a fresh clone or an older version to a site that answers. Every step is safe to interrupt and to repeat.

Object.assign(process.env, { NODE_ENV: 'production' });
let close = async () => {};
onStop(() => close());

await checkPort(env.port, env.host);
await buildSite();

process.umask(0o077); // what follows is data: for this user alone
const db = await step(`Opening the database in ${env.dataDir}.`, () => openDb(env.databaseFile));
await step('Looking whether the database needs anything.', async () =>
  console.log(`  ${seedReport(await seed(db, new Date()))}`),
);
await step("Looking whether the finder's tiles are up to date.", async () =>
  console.log(`  ${tilesText(await repairTiles(db, tilesFolder(env.dataDir), () => new Date()))}`),
);
db.close();

const { serve } = await import('./serve.ts'); // after NODE_ENV: React chooses its build when it is loaded
const site = await step('Starting to serve.', () => serve(env));
const stopDailyTasks = startDailyTasks(env.backupDir);
const stopKeepingTiles = startKeepingTiles(env.databaseFile, tilesFolder(env.dataDir));
close = async () => {
  stopDailyTasks();
  await stopKeepingTiles();
  await site.close();
};
console.log(`Open Door is at ${env.siteUrl} (stop it with Ctrl-C)`);
