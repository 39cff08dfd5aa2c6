import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** Raised by whoever changes what a card or a search row holds: what was made before is made anew once. */
const VERSION = '7';
const SETTING = 'cards-version';

/**
 * Makes all cards and search rows anew when this program makes them otherwise than the one that wrote them.
 * @returns how many were made; 0 when they are as this program makes them.
 */
export async function remakeCards(db: Db, now: Date): Promise<number> {
  const remake = db.transaction(() => {
    const known = prepared(db, 'SELECT value FROM settings WHERE name = ?').pluck().get(SETTING);
    if (known === VERSION) return 0;
    const ids = prepared(db, 'SELECT id FROM listings ORDER BY id').pluck().all() as number[];
    for (const id of ids) refreshCard(db, id, now);
    prepared(db, 'INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)').run(SETTING, VERSION);
    return ids.length;
  });
  return remake.immediate();
}
