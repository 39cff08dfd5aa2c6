import type { Card } from '#domain/card.ts';
import { kindOf } from '#domain/kinds/index.ts';
import { type Standing, shelvesOf } from '#domain/tiles/shelves.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** So many bits below each key tell listings apart that stand at the same one, so that any tile can be halved. */
export const BITS_OF_ID = 10;

/** For use inside the transaction that writes the card: puts a listing on the shelves that tiles are made from. */
export function shelveCard(db: Db, card: Card): void {
  const add = prepared(db, 'INSERT INTO shelved (listing_id, shelf, key) VALUES (?, ?, ?)');
  for (const { shelf, key } of standingsOf(card)) add.run(card.id, shelf, key);
}

/** For use inside a transaction. */
export function unshelveCard(db: Db, id: number): void {
  prepared(db, 'DELETE FROM shelved WHERE listing_id = ?').run(id);
}

/** Where a card stands, the bits of its id included. */
export function standingsOf(card: Card): Standing[] {
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
