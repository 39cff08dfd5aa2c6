import { beforeEach, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { ListingInput } from '#domain/listing.ts';
import { listingSchema } from '#domain/listing.ts';
import { type Db, openDb } from './client.ts';
import { addListing } from './listings.ts';
import { mergeListings } from './merge.ts';
import { getSheetListings } from './sheet.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-11-24T15:00:00Z');

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

function add(name: string, over: Partial<ListingInput> = {}): number {
  const listing = listingSchema.parse({ kind: 'meeting', name, attendance: 'in-person', ...over });
  return db.transaction(() => addListing(db, listing, { by: 'test', at: NOW }))();
}

test('listings come in the order asked for, each once', async () => {
  const numbers = [add('One'), add('Two'), add('Three')] as const;
  const found = await getSheetListings(db, [numbers[2], numbers[0], numbers[2]]);
  expect(found.map(({ card }) => card.name)).toEqual(['Three', 'One']);
});

test('who holds an old list is told what ended or has a break; drafts and do-not-list are nobody’s', async () => {
  const ended = add('Ended', { status: 'ended' });
  const paused = add('Paused', { status: 'paused', pausedUntil: '2026-12-24' });
  const hidden = [add('Draft', { status: 'draft' }), add('Not listed', { status: 'do-not-list' })];
  const found = await getSheetListings(db, [...hidden, paused, 4_000_000, ended]);
  expect(found.map(({ card }) => card.status)).toEqual(['paused', 'ended']);
});

test('an old link to a listing that was merged shows the one that it is now, once', async () => {
  const old = add('Old entry');
  const now = add('New entry');
  const other = add('Another');
  await mergeListings(db, { keep: now, merge: old, take: [] }, { by: 'test', at: NOW });
  const found = await getSheetListings(db, [other, old]);
  expect(found.map(({ card }) => [card.id, card.name, card.status])).toEqual([
    [other, 'Another', 'published'],
    [old, 'New entry', 'published'],
  ]);
  const both = await getSheetListings(db, [old, now]);
  expect(both.map(({ card }) => [card.id, card.name, card.status])).toEqual([
    [old, 'Old entry', 'ended'],
    [now, 'New entry', 'published'],
  ]);
});

test('an empty list is answered', async () => {
  expect(await getSheetListings(db, [])).toEqual([]);
});
