import { openDb } from '#db/client.ts';
import { hasTileChanges, refreshTiles, type TilesReport } from '#db/tiles.ts';

const LOOK_EVERY_MS = 1000;
/** After it could not be done, such as on a full disk. */
const WAIT_AFTER_FAILURE_MS = 30_000;

const clock = () => new Date();

/**
 * Keeps the published tiles up to date while the site is served: looks every second whether any process has written to the
 * database, and makes the tiles anew in which something has changed, one after the other between the requests.
 * @returns what to call when the site stops
 */
export function startKeepingTiles(databaseFile: string, folder: string): () => Promise<void> {
  const db = openDb(databaseFile);
  let seen: unknown = null;
  let waitUntil = 0;
  let working: Promise<unknown> = Promise.resolve();
  let isWorking = false;

  async function look() {
    const version = db.pragma('data_version', { simple: true });
    if (version === seen || isWorking || Date.now() < waitUntil) return;
    isWorking = true;
    try {
      const isDone = !hasTileChanges(db) || (await refreshTiles(db, folder, clock)) !== null;
      if (isDone) seen = version;
    } catch (error) {
      waitUntil = Date.now() + WAIT_AFTER_FAILURE_MS;
      console.error('What the finder reads on a device could not be brought up to date.', error);
    }
    isWorking = false;
  }
  const every = setInterval(() => {
    working = look();
  }, LOOK_EVERY_MS);
  return async () => {
    clearInterval(every);
    await working;
    db.close();
  };
}

/** What was done, in a sentence; null means that another process was at it. */
export function tilesText(report: TilesReport | null): string {
  if (report === null) return 'Another process is making the tiles that the finder reads on a device.';
  if (report.made === 0) return 'The tiles that the finder reads on a device are up to date.';
  const tiles = report.made === 1 ? '1 tile' : `${report.made.toLocaleString('en')} tiles`;
  return `${tiles} that the finder reads on a device made, ${report.fresh.toLocaleString('en')} of them new.`;
}
