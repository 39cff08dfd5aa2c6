import type { Db } from '#db/client.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import type { Spot } from '#domain/search/query.ts';
import { makeRandom } from './random.ts';
import { spotOf } from './recall.ts';

/** Half of the places are where listings are, half anywhere in the country. */
export function spotsOf(db: Db, gazetteer: Gazetteer): Spot[] {
  const crowded = db
    .prepare(
      `SELECT json_extract(card, '$.place.postalCode') AS zip FROM cards
       WHERE zip IS NOT NULL ORDER BY listing_id * 2654435761 % 4294967296 LIMIT 100`,
    )
    .pluck()
    .all() as string[];
  const { codes } = gazetteer.data.postalCodes;
  const random = makeRandom('places');
  const anywhere = Array.from({ length: 100 }, () => random.pick(codes));
  return [...crowded, ...anywhere].flatMap((zip) => spotOf(gazetteer, zip) ?? []);
}
