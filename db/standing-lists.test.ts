import { beforeEach, expect, test } from 'vitest';
import { type ListingInput, listingSchema } from '#domain/listing.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { addDemo, removeDemo } from './demo.ts';
import { addListing, changeListing } from './listings.ts';
import { mergeListings } from './merge.ts';
import { findChangesOf } from './record-changes.ts';
import {
  addList,
  changeList,
  countTroubledLists,
  findNamedListings,
  getDeskList,
  getStandingList,
  listDeskLists,
  listRecord,
  listStandingLists,
} from './standing-lists.ts';

const TODAY = '2026-11-24';
const ANA = { by: 'ana@example.org', at: new Date('2026-11-24T15:00:00Z') };
const EASTSIDE = {
  titleEn: 'Eastside clinic',
  titleEs: 'Clínica Eastside',
  introEn: 'Begin here.',
  introEs: '',
};

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

const input = (name: string, over: Partial<ListingInput> = {}) =>
  listingSchema.parse({ kind: 'food', name, attendance: 'in-person', ...over });
async function add(name: string, checkedOn: string | null = TODAY): Promise<number> {
  const id = db.transaction(() => addListing(db, input(name), ANA))();
  if (checkedOn) {
    await saveClaim(
      db,
      id,
      { type: 'details', source: 'organization', by: 'office', on: checkedOn, method: 'phone' },
      ANA,
    );
  }
  return id;
}
const item = (number: number, wordsEn = '') => ({ number, step: null, wordsEn, wordsEs: '' });
async function addEastside(...numbers: number[]) {
  const added = await addList(
    db,
    'eastside-clinic',
    EASTSIDE,
    numbers.map((number) => item(number)),
    ANA,
  );
  if (!added.ok) throw new Error('It is free');
  return added.value;
}
const troubles = async (id: number) =>
  (await getDeskList(db, id, TODAY))?.items.map(({ trouble }) => trouble);

test('a list has its places in their order, with the step of each, under an address of its own', async () => {
  const [pantry, ride] = [await add('Pantry'), await add('Ride')];
  const items = [
    { number: ride, step: 'call' as const, wordsEn: 'Ask for the van.', wordsEs: 'Pida la van.' },
    item(pantry),
  ];
  await addList(db, 'eastside-clinic', EASTSIDE, items, ANA);
  expect(await getStandingList(db, 'eastside-clinic')).toEqual({ ...EASTSIDE, items });
  expect(await listStandingLists(db)).toEqual([{ ...EASTSIDE, slug: 'eastside-clinic' }]);
  expect(await getStandingList(db, 'westside-clinic')).toBeNull();
  expect(await addList(db, 'eastside-clinic', EASTSIDE, [], ANA)).toEqual({ ok: false, problem: 'taken' });
});

test('the desk is told when a place on a list ages, is paused, ends or is gone, and of nothing else', async () => {
  const [fresh, old, never, paused, ended, draft] = [
    await add('Fresh'),
    await add('Old', '2026-05-01'),
    await add('Never', null),
    await add('Paused'),
    await add('Ended'),
    await add('Draft'),
  ];
  const id = await addEastside(fresh, old, never, paused, ended, draft);
  db.transaction(() => {
    changeListing(db, paused, input('Paused', { status: 'paused', pausedUntil: '2026-12-24' }), ANA);
    changeListing(db, ended, input('Ended', { status: 'ended' }), ANA);
    changeListing(db, draft, input('Draft', { status: 'draft' }), ANA);
  })();
  expect(await troubles(id)).toEqual([null, 'old', 'old', 'paused', 'ended', 'gone']);
  expect(await countTroubledLists(db, TODAY)).toBe(1);
  const list = await getDeskList(db, id, TODAY);
  if (!list) throw new Error('It was added');
  await changeList(db, { ...list, items: [item(fresh)] }, ANA);
  expect(await countTroubledLists(db, TODAY)).toBe(0);
});

test('a place that was merged into another is that other, and no trouble', async () => {
  const [old, now] = [await add('Old entry'), await add('New entry')];
  const id = await addEastside(old);
  await mergeListings(db, { keep: now, merge: old, take: [] }, ANA);
  expect((await getDeskList(db, id, TODAY))?.items).toMatchObject([{ name: 'New entry', trouble: null }]);
  expect(await findNamedListings(db, [{ number: old, step: 'call' }, { slug: 'new-entry' }])).toEqual([
    { number: now, step: null },
  ]);
});

test('of two who change one list the second is told, and the history has both languages and all places', async () => {
  const pantry = await add('Pantry');
  const id = await addEastside(pantry);
  const list = await getDeskList(db, id, TODAY);
  if (!list) throw new Error('It was added');
  const reworded = { ...list, content: { ...EASTSIDE, introEs: 'Empiece aquí.' } };
  expect(await changeList(db, reworded, ANA)).toBe(true);
  expect(await changeList(db, { ...list, items: [] }, ANA)).toBe(false);
  const [latest] = await findChangesOf(db, listRecord(id));
  expect(latest?.before).toMatchObject({ introEs: '', items: [{ number: pantry }] });
  expect(latest?.after).toMatchObject({ introEs: 'Empiece aquí.' });
});

test('a list out of use has no address that anybody may see, troubles nobody, and comes back', async () => {
  const id = await addEastside(await add('Old', '2020-01-01'));
  const list = await getDeskList(db, id, TODAY);
  if (!list) throw new Error('It was added');
  await changeList(db, { ...list, isRetired: true }, ANA);
  expect(await getStandingList(db, 'eastside-clinic')).toBeNull();
  expect(await countTroubledLists(db, TODAY)).toBe(0);
  const [retired] = await listDeskLists(db, TODAY);
  if (retired) await changeList(db, { ...retired, isRetired: false }, ANA);
  expect((await getStandingList(db, 'eastside-clinic'))?.items).toHaveLength(1);
});

test('with the made-up examples their places leave the lists, and the lists stay', async () => {
  await addDemo(
    db,
    [{ input: { kind: 'food', name: 'Made up', attendance: 'in-person' }, claims: [] }],
    ANA.at,
  );
  const [made] = await findNamedListings(db, [{ slug: 'made-up' }]);
  const real = await add('Real');
  const id = await addEastside(made?.number ?? 0, real);
  await removeDemo(db);
  expect((await getDeskList(db, id, TODAY))?.items.map(({ name }) => name)).toEqual(['Real']);
});
