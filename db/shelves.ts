import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { type Standing, shelvesOf } from '#domain/tiles/shelves.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** So many bits below each key tell listings apart that stand at the same one, so that any tile can be halved. */
export const BITS_OF_ID = 10;

/** For use inside the transaction that writes the card: puts a listing on the shelves that tiles are made from. */
export function shelveCard(db: Db, card: Card): void {
  put(db, card.id, standingsOf(card));
}

/** For use inside a transaction. */
export function unshelveCard(db: Db, id: number): void {
  prepared(db, 'DELETE FROM shelved WHERE listing_id = ?').run(id);
}

/** Where a card stands, the bits of its id included. */
function standingsOf(card: Card): Standing[] {
  const gathers = (kind: string) => kindOf(kind).gathers;
  return shelvesOf(card, gathers).map(({ shelf, key }) => ({
    shelf,
    key: key * 2 ** BITS_OF_ID + mirrored(card.id),
  }));
}

/** The last bits of an id in reverse: ids that follow each other are far apart, so that half a stretch holds half of them. */
function mirrored(id: number): number {
  let bits = 0;
  for (let bit = 0; bit < BITS_OF_ID; bit++) bits = bits * 2 + ((id >> bit) & 1);
  return bits;
}

/** Puts everything that can be found on its shelves, where it stands otherwise or not at all. */
export function shelveAll(db: Db): void {
  const read = prepared(
    db,
    `SELECT listing_id, card FROM cards WHERE listing_id > ? AND EXISTS (SELECT 1 FROM cells WHERE cells.listing_id = cards.listing_id)
     ORDER BY listing_id LIMIT 1000`,
  ).raw();
  const shelveSome = db.transaction((after: number): number | null => {
    const rows = read.all(after) as [number, string][];
    for (const [id, card] of rows) shelveAnew(db, id, standingsOf(JSON.parse(card) as Card));
    return rows.at(-1)?.[0] ?? null;
  });
  for (let after: number | null = 0; after !== null; ) after = shelveSome.immediate(after);
  prepared(
    db,
    'DELETE FROM shelved WHERE NOT EXISTS (SELECT 1 FROM cells WHERE cells.listing_id = shelved.listing_id)',
  ).run();
}

function shelveAnew(db: Db, id: number, standings: readonly Standing[]): void {
  const known = prepared(db, 'SELECT shelf, key FROM shelved WHERE listing_id = ?').all(id) as Standing[];
  const names = new Set(known.map(({ shelf, key }) => `${shelf} ${key}`));
  const isSame =
    known.length === standings.length && standings.every(({ shelf, key }) => names.has(`${shelf} ${key}`));
  if (isSame) return;
  unshelveCard(db, id);
  put(db, id, standings);
}

function put(db: Db, id: number, standings: readonly Standing[]): void {
  const add = prepared(db, 'INSERT INTO shelved (listing_id, shelf, key) VALUES (?, ?, ?)');
  for (const { shelf, key } of standings) add.run(id, shelf, key);
}
