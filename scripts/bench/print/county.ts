import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Author } from '#db/author.ts';
import { addClaim } from '#db/claims.ts';
import { openDb } from '#db/client.ts';
import { addListing } from '#db/listings.ts';
import { syncTerms } from '#db/terms.ts';
import { postalCodesIn } from '#domain/gazetteer/county-of-place.ts';
import { findSpot } from '#domain/gazetteer/find-spot.ts';
import { type Listing, listingSchema } from '#domain/listing.ts';
import { makeRandom, type Random } from '../random.ts';

/** Worcester County, Massachusetts. */
export const COUNTY_CODE = '25027';
const FIRST =
  'Morning Noon Serenity Harbor Granite Open Quiet River Second New Common Lantern Old Bright'.split(' ');
const LAST = 'Group Circle Steps Candle Hour Table Bridge Path Meeting Door Light Porch Bench Room'.split(
  ' ',
);
const STREETS = 'Main Church Oak Maple Park Elm Lake Hill Pine Spring Ridge'.split(' ');
const FORMATS = [
  'format:open',
  'format:closed',
  'format:discussion',
  'format:beginners',
  'access:wheelchair',
];

/**
 * A folder with a database of so many invented meetings of one county, made anew. They are written by the functions
 * that write any listing, so that all there is to read is there: cards, terms, schedules and claims.
 * @returns the numbers of the first listings
 */
export async function makeCounty(folder: string, count: number, now: Date): Promise<number[]> {
  const file = join(folder, 'open-door.db');
  for (const ending of ['', '-wal', '-shm']) if (existsSync(file + ending)) rmSync(file + ending);
  const db = openDb(file);
  db.pragma('synchronous = OFF');
  await syncTerms(db, SHIPPED_TERMS);
  const gazetteer = readGazetteer();
  const spots = postalCodesIn(gazetteer, COUNTY_CODE).map((code) => findSpot(gazetteer, code));
  const random = makeRandom(`print ${count}`);
  const author: Author = { by: 'bench', at: now, demo: true };
  const add = db.transaction(() =>
    Array.from({ length: count }, () => {
      const id = addListing(db, meeting(spots, random), author);
      const said = { source: 'group', by: '', on: now.toISOString().slice(0, 10), method: 'phone' } as const;
      addClaim(db, id, { type: 'details', ...said }, author);
      if (random.chance(0.1)) {
        const claim = { type: 'medication', medication: 'any', stance: 'welcomes', conditions: '' } as const;
        addClaim(db, id, { ...claim, ...said }, author);
      }
      return id;
    }),
  );
  const numbers = add.immediate();
  db.close();
  return numbers;
}

function meeting(spots: readonly ReturnType<typeof findSpot>[], random: Random): Listing {
  const answer = random.pick(spots);
  if (answer.type !== 'spot') throw new Error('A ZIP code of the county is no place');
  const { point, town, region, postalCode, timeZone } = answer.spot;
  const days = random.chance(0.15) ? [1, 2, 3, 4, 5] : [random.below(7)];
  const startMinute = 15 * (24 + random.below(60));
  return listingSchema.parse({
    kind: 'meeting',
    fellowship: random.pick(['aa', 'na', 'smart']),
    name: `${random.pick(FIRST)} ${random.pick(LAST)} ${1 + random.below(900)}`,
    attendance: random.chance(0.2) ? 'hybrid' : 'in-person',
    place: {
      name: `${random.pick(FIRST)} Street Church`,
      street: `${1 + random.below(900)} ${random.pick(STREETS)} Street`,
      town,
      region,
      postalCode,
      timeZone,
      ...point,
    },
    schedules: days.map((weekday) => ({
      recurrence: { type: 'weekly', weekday },
      startMinute,
      durationMinutes: 60,
      timeZone,
    })),
    terms: [random.pick(FORMATS), random.pick(FORMATS)],
    phones: [{ number: `(555) 555-01${String(random.below(100)).padStart(2, '0')}` }],
    cost: { type: 'free' },
    languages: ['en'],
  });
}
