import { openDb } from '#db/client.ts';
import { tilesFolder } from '#db/tile-files.ts';
import { refreshTiles } from '#db/tiles.ts';
import { env } from '#env';

/**
 * Brings the tiles that the finder reads on a device up to date, at the end of a task that has written listings. Where the
 * site is running, it may be quicker: then there is nothing left to do.
 */
export async function refreshOurTiles(): Promise<void> {
  const db = openDb(env.databaseFile);
  try {
    await refreshTiles(db, tilesFolder(env.dataDir), () => new Date());
  } finally {
    db.close();
  }
}
