import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Db } from '#db/client.ts';
import { addListing } from '#db/listings.ts';
import { type ListingInput, listingSchema } from '#domain/listing.ts';

/** What became of the rows of one file; the counts add up to all of them. */
export type Loaded = {
  readonly rows: number;
  readonly added: number;
  readonly leftOut: number;
  readonly rejected: number;
};

/** The rows of a file with one JSON object a line, packed or not. @throws Error when it is not there. */
export function readLines<Row>(file: string): Row[] {
  if (!existsSync(file))
    throw new Error(`${file} is not there: say where the folder is with SHARED_DATA=<folder>`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Adds rows as listings, with their history, card and search rows. A row that no listing can be is counted, no more. */
export function loadRows<Row>(
  db: Db,
  rows: readonly Row[],
  toListing: (row: Row) => ListingInput | null,
  now: Date,
): Loaded {
  const counts = { rows: rows.length, added: 0, leftOut: 0, rejected: 0 };
  const author = { by: 'shared data', at: now };
  const load = db.transaction((some: readonly Row[]) => {
    for (const row of some) {
      const input = toListing(row);
      const listing = input && listingSchema.safeParse(input);
      if (!listing) counts.leftOut++;
      else if (!listing.success) counts.rejected++;
      else {
        addListing(db, listing.data, author);
        counts.added++;
      }
    }
  });
  for (let from = 0; from < rows.length; from += 2_000) load.immediate(rows.slice(from, from + 2_000));
  return counts;
}
