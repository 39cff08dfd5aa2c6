import type { Card } from '#domain/card.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

export type CardReader = {
  readonly card: (id: number) => Card;
  /** Says that one is likely to be asked for: then they are read together, which costs less than one by one. */
  readonly expect: (id: number) => void;
};

/** Reads cards when they are asked for, each once. */
export function cardReader(db: Db): CardReader {
  const cards = new Map<number, Card>();
  const texts = new Map<number, string>();
  let expected: number[] = [];
  const readExpected = () => {
    const rows = prepared(
      db,
      'SELECT listing_id, card FROM json_each(?) AS wanted CROSS JOIN cards ON listing_id = wanted.value',
    );
    for (const [id, text] of rows.raw().all(JSON.stringify(expected)) as [number, string][])
      texts.set(id, text);
    expected = [];
  };
  return {
    expect: (id) => expected.push(id),
    card: (id) => {
      const known = cards.get(id);
      if (known) return known;
      if (!texts.has(id)) {
        expected.push(id);
        readExpected();
      }
      const text = texts.get(id);
      if (text === undefined)
        throw new Error(`Listing ${id} is findable but has no card: make the search rows anew`);
      const card = JSON.parse(text) as Card;
      cards.set(id, card);
      texts.delete(id);
      return card;
    },
  };
}
