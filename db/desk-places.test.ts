import { beforeEach, expect, test } from 'vitest';
import type { ListingInput } from '#domain/listing.ts';
import { carryOutPlan } from './carry-out-plan.ts';
import { type Db, openDb } from './client.ts';
import { closeListings, listClosures } from './closures.ts';
import { getDeskListing } from './desk-listings.ts';
import { getDeskOrganization } from './desk-organizations.ts';
import { findPlaces, getDeskPlace, getPublicPlace } from './desk-places.ts';
import { saveListing } from './listings.ts';
import { makePlan } from './plans.ts';

const ana = { by: 'ana', at: new Date('2026-06-01T12:00:00Z') };
const church = {
  name: 'St John’s',
  street: '44 Temple St',
  town: 'Worcester',
  region: 'MA',
  postalCode: '01608',
};
const house = { ...church, name: 'Lantern House', street: '9 Secret St', visibility: 'hidden' as const };
const group = { name: 'Serenity', type: 'group' as const, website: null };

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

async function add(name: string, more: Partial<ListingInput> = {}): Promise<number> {
  const input = { kind: 'meeting', name, attendance: 'in-person' as const, ...more };
  const saved = await saveListing(db, input, ana);
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}
const placeOf = async (id: number) => (await getDeskListing(db, id))?.placeId ?? 0;
const namesAt = async (place: number) => (await getDeskPlace(db, place))?.listings.map(({ name }) => name);

test('a place has what meets there, ended ones too, and the same address as another list writes it', async () => {
  const owls = await add('Owls', { place: church });
  await add('Larks', { place: church, status: 'ended' });
  await add('Wrens', { place: { ...church, name: 'Saint John Church' } });
  await add('Elsewhere', { place: { ...church, street: '45 Temple St' } });
  const place = await placeOf(owls);
  expect(await namesAt(place)).toEqual(['Larks', 'Owls']);
  expect((await getDeskPlace(db, place))?.alike).toMatchObject([{ name: 'Saint John Church', listings: 1 }]);
  expect(await getDeskPlace(db, 999)).toBeNull();
});

test('a place to move to is found by words, a hidden one never, nor by its number', async () => {
  await add('Owls', { place: church });
  const hidden = await add('Lantern House', { kind: 'recovery-housing', place: house });
  expect(await findPlaces(db, 'temple "wor*')).toMatchObject([
    { words: 'St John’s, 44 Temple St, Worcester, MA', listings: 1 },
  ]);
  expect(await findPlaces(db, 'lantern')).toEqual([]);
  expect(await findPlaces(db, '"*')).toEqual([]);
  expect(await getPublicPlace(db, await placeOf(hidden))).toBeNull();
});

test('what moves is at one new place, open where its old one is closed, and the old place keeps the rest', async () => {
  const ids = [
    await add('Owls', { place: church, organization: group }),
    await add('Larks', { place: church }),
  ];
  const old = await placeOf(ids[0] ?? 0);
  const snow = { name: 'St John’s', firstDay: '2026-06-01', lastDay: '2026-06-03', note: '' };
  await closeListings(db, ids, snow, ana);
  const hall = (
    await getDeskPlace(db, await placeOf(await add('Hall', { place: { ...church, street: '1 Hall St' } })))
  )?.place;
  if (!hall) throw new Error('There is no hall');
  const organization = (await getDeskListing(db, ids[0] ?? 0))?.organizationId ?? 0;
  const moving = (await getDeskOrganization(db, organization))?.listings.map(({ id }) => id) ?? [];
  expect(moving).toEqual([ids[0]]);
  const act = { type: 'place' as const, place: hall };
  const plan = await makePlan(db, moving, { act, what: 'Moved' }, () => true, ana);
  expect(await carryOutPlan(db, plan, () => true, ana)).toMatchObject({ value: { changed: 1 } });
  expect(await namesAt(await placeOf(ids[0] ?? 0))).toEqual(['Hall', 'Owls']);
  expect(await namesAt(old)).toEqual(['Larks']);
  expect(await listClosures(db, ana.at, [ids[0] ?? 0])).toEqual([]);
  expect(await listClosures(db, ana.at, [ids[1] ?? 0])).toHaveLength(1);
});

test('two groups of one name stay two', async () => {
  const id = await add('Owls', { organization: group });
  await saveListing(
    db,
    { kind: 'meeting', name: 'Wrens', attendance: 'online', organization: group },
    {
      ...ana,
      by: 'feed:quincy-aa',
    },
  );
  const found = await getDeskOrganization(db, (await getDeskListing(db, id))?.organizationId ?? 0);
  expect(found?.listings.map(({ name }) => name)).toEqual(['Owls']);
  expect(found?.alike).toMatchObject([{ source: 'feed:quincy-aa', listings: 1 }]);
});
