import { type Db, openDb } from '#db/client.ts';
import { env } from '#env';

// Next bundles pages and route handlers apart, so a module variable would be one connection per bundle.
const holder = globalThis as typeof globalThis & { openDoorDatabase?: Db };

/**
 * The one connection of this process, opened when first asked for. If opening fails, the next call tries again.
 * @throws Error when the file cannot be opened, and while the site is being built: a page that needs the
 * database is rendered on request (`await connection()`).
 */
export function database(): Db {
  if (env.isBuilding) {
    throw new Error('There is no database while building: render this page on request instead');
  }
  holder.openDoorDatabase ??= openDb(env.databaseFile);
  return holder.openDoorDatabase;
}
