import { demoCommunity } from '#data/demo/index.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { addDemo, removeDemo } from '#db/demo.ts';
import { syncTerms } from '#db/terms.ts';
import { env } from '#env';
import { dayOf } from './seed.ts';
import { refreshOurTiles } from './start/refresh-tiles.ts';

const USAGE = 'Say what to do with the made-up listings: npm run demo -- add, or npm run demo -- remove';

/** `npm run demo -- add|remove`. @returns what it did, in words. @throws Error that says how to ask. */
export async function runDemo(db: Db, command: string | undefined, now: Date): Promise<string> {
  if (command === 'remove') {
    const removed = await removeDemo(db);
    return removed === 0
      ? 'No made-up listings are in.'
      : `${removed} made-up listings are gone. ${othersLeft(db)}`;
  }
  if (command === 'add') {
    await syncTerms(db, SHIPPED_TERMS);
    const added = await addDemo(db, demoCommunity(dayOf(now)), now);
    return added === 0
      ? 'The made-up listings are in already.'
      : `${added} made-up listings are in. ${othersLeft(db)}`;
  }
  throw new Error(USAGE);
}

function othersLeft(db: Db): string {
  const { others } = db.prepare('SELECT count(*) AS others FROM listings WHERE demo = 0').get() as {
    others: number;
  };
  return others === 0 ? 'There are no other listings.' : `The ${others} other listings were not touched.`;
}

if (import.meta.main) {
  const db = openDb(env.databaseFile);
  try {
    console.log(await runDemo(db, process.argv[2], new Date()));
    await refreshOurTiles();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  } finally {
    db.close();
  }
}
