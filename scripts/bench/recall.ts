import type { Db } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { findSpot } from '#domain/gazetteer/find-spot.ts';
import type { Gazetteer } from '#domain/gazetteer/gazetteer.ts';
import type { Found } from '#domain/search/found.ts';
import type { Query } from '#domain/search/query.ts';
import { measure } from './measure.ts';
import { misspell } from './misspell.ts';
import type { Random } from './random.ts';

/** A name that many share names nobody: the very listing is asked for. */
const MOST_SHARED = 3;

export type Named = { readonly id: number; readonly name: string; readonly zip: string | null };

/** So many names of meetings that few others have, made of plain letters. */
export function namesToFind(db: Db, count: number): Named[] {
  return db
    .prepare(
      `SELECT id, name, json_extract(card, '$.place.postalCode') AS zip FROM listings
         JOIN cards ON listing_id = id
       WHERE lower(name) IN (SELECT lower(name) FROM listings GROUP BY lower(name) HAVING count(*) <= ${MOST_SHARED})
         AND kind = 'meeting' AND length(name) BETWEEN 8 AND 60 AND name NOT GLOB '*[^A-Za-z ]*'
         AND name NOT LIKE '%  %'
       ORDER BY id * 2654435761 % 4294967296 LIMIT ?`,
    )
    .all(count) as Named[];
}

export type Recall = { readonly share: number; readonly cpu: readonly number[] };

/** The share of listings that are among the first ten when their name is typed with so many slips. */
export async function recallOf(
  db: Db,
  names: readonly Named[],
  ask: (named: Named, words: string) => Query,
  slips: number,
  random: Random,
  now: Date,
): Promise<Recall> {
  let hits = 0;
  const cpu: number[] = [];
  for (const named of names) {
    const query = ask(named, misspell(named.name, slips, random));
    let found: Found | null = null;
    const took = await measure(async () => {
      found = await findListings(db, query, now);
    });
    cpu.push(took.cpu);
    if (found && firstTen(found).includes(named.id)) hits++;
  }
  return { share: hits / names.length, cpu };
}

function firstTen({ groups, online }: Found): number[] {
  const near = groups.flatMap(({ matches }) => matches.map(({ card }) => card.id)).slice(0, 10);
  return [...near, ...online.matches.map(({ card }) => card.id)].slice(0, 10);
}

export function spotOf(gazetteer: Gazetteer, zip: string | null) {
  const answer = zip === null ? null : findSpot(gazetteer, zip);
  return answer?.type === 'spot' ? answer.spot : null;
}
