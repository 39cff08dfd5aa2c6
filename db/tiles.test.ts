import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { isHiddenUnchecked } from '#domain/kinds/hidden.ts';
import { KINDS } from '#domain/kinds/index.ts';
import type { ListingInput } from '#domain/listing.ts';
import { listingSchema } from '#domain/listing.ts';
import { anyQuery, WORCESTER } from '#domain/search/example-cards.ts';
import { type Manifest, readManifest, type TileRef } from '#domain/tiles/manifest.ts';
import { decodeTile } from '#domain/tiles/tile.ts';
import { areaTiles, remoteTiles, tilesAround } from '#domain/tiles/wanted.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { addDemo, removeDemo } from './demo.ts';
import { readListing } from './listing-rows.ts';
import { addListing, changeListing, saveListing } from './listings.ts';
import { findListings } from './search.ts';
import { syncTerms } from './terms.ts';
import { MOST_BYTES, MOST_LISTINGS } from './tile-cells.ts';
import { packTile, readTile, writeTile } from './tile-files.ts';
import { takeLease } from './tile-lease.ts';
import { hasTileChanges, rebuildTiles, refreshTiles, repairTiles } from './tiles.ts';

const NOW = new Date('2026-05-01T22:30:00Z');
const author = { by: 'maria', at: NOW };
const DAY_MS = 86_400_000;
const at = (days: number) => () => new Date(NOW.getTime() + days * DAY_MS);
const now = at(0);

const meeting = (name: string, latitude: number | null, longitude: number | null = -71.8): ListingInput => ({
  kind: 'meeting',
  name,
  attendance: 'in-person',
  place: { town: 'Worcester', region: 'MA', postalCode: '01608', latitude, longitude: latitude && longitude },
  schedules: [
    {
      recurrence: { type: 'weekly', weekday: 5 },
      startMinute: 19 * 60,
      durationMinutes: 60,
      timeZone: 'America/New_York',
    },
  ],
});
const online = (name: string, weekday: 0 | 1 | 2 | 3 | 4 | 5 | 6): ListingInput => ({
  kind: 'meeting',
  name,
  attendance: 'online',
  schedules: [
    {
      recurrence: { type: 'weekly', weekday },
      startMinute: 19 * 60,
      durationMinutes: 60,
      timeZone: 'America/New_York',
    },
  ],
});

let db: Db;
let folder: string;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  folder = mkdtempSync(join(tmpdir(), 'tiles-'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const add = (input: ListingInput) =>
  db.transaction(() => addListing(db, listingSchema.parse(input), author)).immediate();
const change = (id: number, changed: Partial<ListingInput>) =>
  db
    .transaction(() =>
      changeListing(db, id, listingSchema.parse({ ...readListing(db, id), ...changed }), author),
    )
    .immediate();

const manifest = (): Manifest => readManifest(readTile(folder, 'manifest'));
const hashOf = ({ address }: TileRef) => address.slice('/tiles/'.length, -'.json'.length);
const textOf = (tile: TileRef) => readTile(folder, hashOf(tile));
const namesIn = (tiles: readonly TileRef[]) =>
  [...new Set(tiles.flatMap((tile) => decodeTile(textOf(tile)).map(({ name }) => name)))].sort();
const allTiles = ({ places, keys }: Manifest): TileRef[] => [
  ...Object.values(places).flat(),
  ...Object.values(keys).flat(),
];
const filesThere = () => readdirSync(folder).filter((name) => name.endsWith('.br')).length - 1;

test('a device gets the listings near a spot, in its town, for its area and to join from anywhere', async () => {
  add(meeting('Near', 42.27));
  add(meeting('Somewhere in town', null));
  add(meeting('Far away', 34.05, -118.24));
  add({ ...meeting('Both', 42.28), attendance: 'hybrid' });
  add(online('On Friday', 5));
  add({
    kind: 'case-management',
    name: 'For the county',
    attendance: 'phone',
    serviceAreas: [{ type: 'county', code: '25027' }],
  });
  add({
    kind: 'case-management',
    name: 'For another county',
    attendance: 'phone',
    serviceAreas: [{ type: 'county', code: '06037' }],
  });
  add({
    kind: 'case-management',
    name: 'For everybody',
    attendance: 'phone',
    serviceAreas: [{ type: 'anywhere' }],
  });
  await refreshTiles(db, folder, now);

  expect(namesIn(tilesAround(manifest(), WORCESTER, 25))).toEqual(['Both', 'Far away', 'Near']);
  expect(namesIn(tilesAround(manifest(), WORCESTER, 25, ['food']))).toEqual([]);
  expect(namesIn(areaTiles(manifest(), WORCESTER))).toEqual(
    expect.arrayContaining(['For everybody', 'For the county', 'Somewhere in town']),
  );
  expect(namesIn(remoteTiles(manifest(), NOW))).toEqual(['Both', 'On Friday']);
  expect(hasTileChanges(db)).toBe(false);
});

test('no tile has more than 500 listings or 20 KiB, and together they hold each listing once', async () => {
  const long = (index: number) => `Group ${index} ${String(index ** 7).repeat(8)}`;
  for (let index = 0; index < 520; index++) add(meeting(`Meeting ${index}`, 42.26)); // all at one spot
  for (let index = 0; index < 300; index++) add(meeting(long(index), 42 + index / 1000, -71 - index / 777));
  await refreshTiles(db, folder, now);

  const tiles = manifest().places.gatherings;
  expect(tiles.length).toBeGreaterThan(2);
  for (const { count, bytes } of tiles) {
    expect(count).toBeLessThanOrEqual(MOST_LISTINGS);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  }
  const ids = tiles.flatMap((tile) => decodeTile(textOf(tile)).map(({ id }) => id));
  expect(ids).toHaveLength(820);
  expect(new Set(ids).size).toBe(820);
});

test('one edit makes one tile anew and leaves the name of every other as it was', async () => {
  for (let index = 0; index < 600; index++) add(meeting(`Meeting ${index}`, 42 + index / 200));
  const id = add(meeting('To be changed', 43.5));
  await refreshTiles(db, folder, now);
  const before = new Set(allTiles(manifest()).map(hashOf));

  change(id, { name: 'Changed' });
  expect(hasTileChanges(db)).toBe(true);
  expect(await refreshTiles(db, folder, at(0.1))).toEqual({ made: 1, fresh: 1 });

  const fresh = allTiles(manifest()).filter((tile) => !before.has(hashOf(tile)));
  expect(fresh).toHaveLength(1);
  expect(namesIn(fresh)).toContain('Changed');
  expect(manifest().madeAt).toBe(at(0.1)().toISOString());
});

test('nothing new writes nothing new', async () => {
  add(meeting('Near', 42.27));
  await refreshTiles(db, folder, now);
  const before = readTile(folder, 'manifest');
  expect(await repairTiles(db, folder, at(1))).toEqual({ made: 0, fresh: 0 });
  expect(readTile(folder, 'manifest')).toBe(before);
});

test('a moved listing leaves the tile where it was for the one where it is', async () => {
  for (let index = 0; index < 510; index++) add(meeting(`Meeting ${index}`, 42 + index / 300));
  const id = add(meeting('Moved', 42.01));
  await refreshTiles(db, folder, now);
  change(id, {
    place: { ...(readListing(db, id).place as NonNullable<ListingInput['place']>), latitude: 43.9 },
  });
  await refreshTiles(db, folder, now);
  const holding = manifest().places.gatherings.filter((tile) => namesIn([tile]).includes('Moved'));
  expect(holding).toHaveLength(1);
  expect(holding[0]?.bounds.north).toBeGreaterThanOrEqual(43.9);
});

test('of a hidden house no byte of any tile or of the manifest tells more than its town', async () => {
  const secrets = [
    'Wisteria',
    '7B',
    '01699',
    '42.3289',
    '423289',
    '71.8231',
    '718231',
    'blue gate',
    'Old Mill',
  ];
  add({
    kind: 'violence-and-safety-help',
    name: 'North House',
    attendance: 'in-person',
    place: {
      name: 'Old Mill',
      street: '9 Wisteria Lane',
      unit: '7B',
      town: 'Worcester',
      region: 'MA',
      postalCode: '01699',
      latitude: 42.3289,
      longitude: -71.8231,
      visibility: 'hidden',
      directions: 'Knock at the blue gate.',
    },
  });
  await refreshTiles(db, folder, now);
  const texts = [readTile(folder, 'manifest'), ...allTiles(manifest()).map(textOf)];
  expect(texts).toHaveLength(2);
  for (const secret of secrets) expect(texts.join('\n')).not.toContain(secret);
  expect(manifest().places.services[0]?.bounds).toMatchObject({ south: 42.3, north: 42.3 });
});

test('an old tile stays for two days, but one with an address that is hidden now is gone at once', async () => {
  const id = add(meeting('House', 42.27));
  await refreshTiles(db, folder, now);
  const [open] = allTiles(manifest());
  change(id, { name: 'House of hope' });
  await refreshTiles(db, folder, now);
  const [renamed] = allTiles(manifest());
  if (!open || !renamed) throw new Error('There is no tile');
  expect(textOf(open)).toContain('House');

  const place = readListing(db, id).place as NonNullable<ListingInput['place']>;
  change(id, { place: { ...place, visibility: 'hidden' } });
  await refreshTiles(db, folder, now);
  for (const tile of [open, renamed]) expect(() => textOf(tile)).toThrow('ENOENT');
  const [hidden] = allTiles(manifest());
  if (!hidden) throw new Error('There is no tile');

  change(id, { name: 'Home' });
  await refreshTiles(db, folder, now);
  await refreshTiles(db, folder, at(1.9));
  expect(textOf(hidden)).toContain('House of hope');
  await refreshTiles(db, folder, at(2.1));
  expect(() => textOf(hidden)).toThrow('ENOENT');
  expect(filesThere()).toBe(1);
});

test('with the demo community go its tiles', async () => {
  await addDemo(db, [{ input: meeting('Invented', 42.27), claims: [] }], NOW);
  await refreshTiles(db, folder, now);
  expect(allTiles(manifest())).toHaveLength(1);
  await removeDemo(db);
  await refreshTiles(db, folder, now);
  expect(allTiles(manifest())).toHaveLength(0);
  expect(filesThere()).toBe(0);
});

test('drafts and ended ones are in no tile; paused ones are, and say until when', async () => {
  const id = add(meeting('Comes and goes', 42.27));
  add({ ...meeting('Draft', 42.27), status: 'draft' });
  add({ ...meeting('Ended', 42.27), status: 'ended' });
  add({ ...meeting('Paused', 42.27), status: 'paused', pausedUntil: '2026-09-01' });
  await refreshTiles(db, folder, now);
  const tiles = manifest().places.gatherings;
  expect(namesIn(tiles)).toEqual(['Comes and goes', 'Paused']);
  const paused = decodeTile(textOf(tiles[0] as TileRef)).find(({ name }) => name === 'Paused');
  expect(paused).toMatchObject({ status: 'paused', pausedUntil: '2026-09-01' });

  change(id, { status: 'do-not-list' });
  await refreshTiles(db, folder, now);
  expect(namesIn(manifest().places.gatherings)).toEqual(['Paused']);
});

test('a device can tell, as the server does, that an app was not checked for too long to be shown', async () => {
  const id = add({
    kind: 'app',
    name: 'Sober days',
    attendance: 'online',
    serviceAreas: [{ type: 'anywhere' }],
  });
  const check = { type: 'details', source: 'staff-observation', by: 'Jo', method: 'website' } as const;
  const days = KINDS.find(({ code }) => code === 'app')?.hiddenAfterDays ?? Number.NaN;
  await saveClaim(db, id, { ...check, on: '2026-04-30' }, author);
  await refreshTiles(db, folder, now);
  const [app] = areaTiles(manifest(), WORCESTER).flatMap((tile) => decodeTile(textOf(tile)));
  if (!app) throw new Error('The app is in no tile');
  for (const [later, isHidden] of [
    [0, false],
    [days - 1, false],
    [days + 1, true],
  ] as const) {
    const then = new Date(NOW.getTime() + later * DAY_MS);
    const found = await findListings(db, { ...anyQuery, kinds: ['app'] }, then);
    expect(found.total === 0, `${later} days later`).toBe(isHidden);
    expect(isHiddenUnchecked(app, KINDS, then.toISOString().slice(0, 10))).toBe(isHidden);
  }
});

test('what is looked for by its time is in time order, what may be in progress first', async () => {
  // Friday, 6:30 pm in New York: Friday's begins in half an hour, Thursday's was yesterday.
  for (let weekday = 0; weekday < 7; weekday++) {
    for (let copy = 0; copy < 80; copy++) add(online(`${weekday}-${copy}`, weekday as 0));
  }
  add({ ...online('Nobody said when', 0), schedules: [] });
  await refreshTiles(db, folder, now);
  const tiles = remoteTiles(manifest(), NOW);
  expect(tiles.length).toBeGreaterThan(1);
  expect(namesIn(tiles.slice(0, 1))).toContain('5-0');
  // Before the second tile may begin, all of Friday's are known.
  const later = tiles.slice(1).flatMap((tile) => namesIn([tile]));
  expect(later.filter((name) => name.startsWith('5-'))).toEqual([]);
  expect(
    tiles.every(({ fromMinutes }, index) => fromMinutes >= (tiles[index - 1]?.fromMinutes ?? fromMinutes)),
  ).toBe(true);
  expect(new Set(namesIn(tiles)).size).toBe(7 * 80 + 1);
});

test('killed after files were written, the next start publishes them; files that are gone are made again', async () => {
  add(meeting('Near', 42.27));
  await refreshTiles(db, folder, now);
  rmSync(join(folder, 'manifest.json.br'));
  await repairTiles(db, folder, now);
  const [tile] = allTiles(manifest());
  rmSync(join(folder, `${hashOf(tile as TileRef)}.json.br`));
  expect(await repairTiles(db, folder, now)).toEqual({ made: 1, fresh: 0 });
  expect(namesIn(allTiles(manifest()))).toEqual(['Near']);
});

test('with files gone and changes waiting, and with tiles of an older program, all are made anew', async () => {
  const id = add(meeting('Near', 42.27));
  await refreshTiles(db, folder, now);
  rmSync(folder, { recursive: true });
  change(id, { name: 'Nearer' });
  expect(await repairTiles(db, folder, now)).toEqual({ made: 1, fresh: 1 });
  expect(namesIn(allTiles(manifest()))).toEqual(['Nearer']);

  const older = await packTile('{"v":0}');
  writeTile(folder, older);
  db.prepare('UPDATE tiles SET hash = ? WHERE hash IS NOT NULL').run(older.hash);
  change(id, { name: 'Nearest' });
  await rebuildTiles(db, folder, now);
  expect(namesIn(allTiles(manifest()))).toEqual(['Nearest']);
});

test('while another process makes tiles, nobody else does; one that was lost is not waited for', async () => {
  add(meeting('Near', 42.27));
  const lease = takeLease(db, NOW);
  expect(await refreshTiles(db, folder, now)).toBeNull();
  expect(await refreshTiles(db, folder, at(0.01))).toEqual({ made: 1, fresh: 1 });
  expect(() => lease?.check()).toThrow('Another process');
});

test('a whole rebuild makes the same tiles, also after small halves have become one again', async () => {
  const ids = Array.from({ length: 520 }, (_, index) => add(meeting(`Meeting ${index}`, 42 + index / 300)));
  await refreshTiles(db, folder, now);
  expect(manifest().places.gatherings.length).toBeGreaterThan(1);
  for (const id of ids.slice(100)) change(id, { status: 'ended' });
  await refreshTiles(db, folder, now);
  expect(manifest().places.gatherings.map(({ count }) => count)).toEqual([100]);
  const before = readTile(folder, 'manifest');
  await rebuildTiles(db, folder, at(1));
  expect(allTiles(manifest()).map(hashOf)).toEqual(allTiles(readManifest(before)).map(hashOf));
});

test('a saved listing is in its tile after the next look', async () => {
  await refreshTiles(db, folder, now);
  await saveListing(db, meeting('Saved', 42.27), author);
  await refreshTiles(db, folder, now);
  expect(namesIn(manifest().places.gatherings)).toEqual(['Saved']);
});
