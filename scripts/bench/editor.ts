import { setTimeout as wait } from 'node:timers/promises';
import { openDb } from '#db/client.ts';
import { readListing } from '#db/listing-rows.ts';
import { saveListing } from '#db/listings.ts';
import { makeRandom } from './random.ts';

// One of two people who edit the same listings at the same time: `node editor.ts FILE FIELD EDITS`. Each opens a listing,
// takes a moment, counts its own field up by one and saves; told that somebody was faster, opens it again. Prints how
// often it saved each listing and how often it was told.

const [file = '', field = 'summary', edits = '100'] = process.argv.slice(2);
const db = openDb(file);
const ids = db.prepare('SELECT id FROM listings ORDER BY id').pluck().all() as number[];
const random = makeRandom(field);
const saved: Record<number, number> = {};
let conflicts = 0;
for (let edit = 0; edit < Number(edits); edit++) {
  const id = random.pick(ids);
  for (;;) {
    const version = db.prepare('SELECT version FROM listings WHERE id = ?').pluck().get(id) as number;
    const listing = readListing(db, id);
    await wait(random.below(5));
    const counted = Number(listing[field as 'summary'] ?? 0) + 1;
    const author = { by: field, at: new Date() };
    const outcome = await saveListing(db, { ...listing, [field]: String(counted) }, author, { id, version });
    if (!('conflict' in outcome)) break;
    conflicts += 1;
  }
  saved[id] = (saved[id] ?? 0) + 1;
}
db.close();
console.log(JSON.stringify({ saved, conflicts }));
