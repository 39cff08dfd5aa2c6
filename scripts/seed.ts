import { demoCommunity } from '#data/demo/index.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { addDemo, wasDemoRemoved } from '#db/demo.ts';
import { remakeCards } from '#db/remake-cards.ts';
import { syncTerms } from '#db/terms.ts';
import { env } from '#env';
import { refreshOurTiles } from './start/refresh-tiles.ts';

/**
 * What a database needs before it serves: the shipped words always, and the invented community when it holds no
 * listing at all, so that a new operator sees how it looks. Not when the community was taken out before. A second
 * run writes nothing.
 */
export async function seed(
  db: Db,
  now: Date,
): Promise<{ terms: { added: number; updated: number }; demoListings: number }> {
  const terms = await syncTerms(db, SHIPPED_TERMS);
  await remakeCards(db, now);
  const isEmpty = db.prepare('SELECT 1 FROM listings LIMIT 1').get() === undefined;
  const wantsDemo = isEmpty && !(await wasDemoRemoved(db));
  return { terms, demoListings: wantsDemo ? await addDemo(db, demoCommunity(dayOf(now)), now) : 0 };
}

/** The day where the community is. */
export function dayOf(now: Date): string {
  return now.toLocaleDateString('sv-SE', { timeZone: 'America/New_York' });
}

/** What was done, in one or two sentences. */
export function seedReport({ terms, demoListings }: Awaited<ReturnType<typeof seed>>): string {
  const words =
    terms.added + terms.updated === 0
      ? 'The words people search by are up to date.'
      : `The words people search by: ${terms.added} added, ${terms.updated} made newer.`;
  if (demoListings === 0) return words;
  return `${words} The database was empty: ${demoListings} made-up listings are in, so that you see how it looks. "npm run demo -- remove" takes them out.`;
}

if (import.meta.main) {
  const db = openDb(env.databaseFile);
  console.log(seedReport(await seed(db, new Date())));
  db.close();
  await refreshOurTiles();
}
