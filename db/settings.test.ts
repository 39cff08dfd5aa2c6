import { expect, test } from 'vitest';
import type { Hotline } from '#domain/site/entries.ts';
import { openDb } from './client.ts';
import { findChangesOf } from './record-changes.ts';
import {
  addEntry,
  changeEntry,
  getEntry,
  getSite,
  listBanners,
  listEntries,
  listHotlines,
  listRetiredEntries,
  listUncheckedEntries,
  saveSite,
} from './settings.ts';

const ANA = { by: 'ana@example.org', at: new Date('2026-05-01T12:00:00Z') };
const HOTLINE: Hotline = {
  state: 'MA',
  name: 'Massachusetts Helpline',
  number: '1-800-327-5050',
  aboutEn: 'Day and night.',
  aboutEs: 'Día y noche.',
  source: 'https://helpline.example.org',
  checkedOn: '2026-05-01',
};
const WORCESTER = {
  near: 'Worcester County, MA',
  state: 'MA',
  county: '25027',
  timeZone: 'America/New_York',
};

test('the site has no name and no place of its own until somebody sets them, and tells who did', async () => {
  const db = openDb(':memory:');
  expect(await getSite(db)).toEqual({ name: null, place: null });
  await saveSite(db, { name: 'Worcester Open Door', place: WORCESTER }, ANA);
  await saveSite(db, { name: 'Worcester Open Door', place: WORCESTER }, ANA);
  expect(await getSite(db)).toEqual({ name: 'Worcester Open Door', place: WORCESTER });
  await saveSite(db, { name: null, place: WORCESTER }, ANA);
  expect((await getSite(db)).name).toBeNull();
  const changes = await findChangesOf(db, 'site');
  expect(changes.map(({ before, after }) => [before?.name, after?.name])).toEqual([
    ['Worcester Open Door', null],
    [null, 'Worcester Open Door'],
  ]);
  db.prepare("UPDATE settings SET value = '{}' WHERE name = 'usual-place'").run();
  expect((await getSite(db)).place).toBeNull();
});

test('of two who change one hotline the second is told, and nothing of either is lost', async () => {
  const db = openDb(':memory:');
  const id = await addEntry(db, 'hotline', HOTLINE, ANA);
  const entry = await getEntry(db, 'hotline', id);
  if (!entry) throw new Error('It was added');
  const change = (number: string, by: string) =>
    changeEntry(db, 'hotline', { ...entry, content: { ...HOTLINE, number } }, { ...ANA, by });
  expect(await change('211', 'ana@example.org')).toBe(true);
  expect(await change('988', 'ben@example.org')).toBe(false);
  expect((await getEntry(db, 'hotline', id))?.content.number).toBe('211');
  expect(await getEntry(db, 'banner', id)).toBeNull();
});

test('a hotline out of use is shown nowhere, is kept, and comes back', async () => {
  const db = openDb(':memory:');
  await addEntry(db, 'hotline', HOTLINE, ANA);
  await addEntry(db, 'hotline', { ...HOTLINE, state: 'NH', name: 'New Hampshire line' }, ANA);
  expect((await listHotlines(db, ['NH', 'MA', 'NH'])).map(({ state }) => state)).toEqual(['NH', 'MA']);
  expect(await listHotlines(db, [])).toEqual([]);
  const [first] = await listEntries(db, 'hotline');
  if (!first) throw new Error('It was added');
  await changeEntry(db, 'hotline', { ...first, isRetired: true }, ANA);
  expect(await listHotlines(db, ['MA'])).toEqual([]);
  const [retired] = await listRetiredEntries(db, 'hotline');
  expect(retired?.content).toEqual(HOTLINE);
  if (retired) await changeEntry(db, 'hotline', { ...retired, isRetired: false }, ANA);
  expect(await listHotlines(db, ['MA'])).toEqual([HOTLINE]);
  expect(await findChangesOf(db, `hotline:${first.id}`)).toHaveLength(3);
});

test('the desk asks for hotlines and notes after half a year, the oldest first, and never for banners', async () => {
  const db = openDb(':memory:');
  const note = {
    area: 'MA',
    kinds: ['recovery-housing'],
    en: 'Certified only',
    es: 'Certificadas',
    source: 'Law',
  };
  await addEntry(db, 'hotline', { ...HOTLINE, checkedOn: '2025-10-02' }, ANA);
  await addEntry(db, 'hotline', HOTLINE, ANA);
  await addEntry(db, 'note', { ...note, checkedOn: '2025-10-01' }, ANA);
  await addEntry(db, 'banner', { en: 'a', es: 'a', from: '2020-01-01', until: '2020-01-01' }, ANA);
  const unchecked = await listUncheckedEntries(db, '2026-05-01');
  expect(unchecked.map(({ type, checkedOn }) => [type, checkedOn])).toEqual([
    ['note', '2025-10-01'],
    ['hotline', '2025-10-02'],
  ]);
  expect(await listBanners(db, '2026-05-01')).toEqual([]);
});

test('what was changed cannot be rewritten or erased', async () => {
  const db = openDb(':memory:');
  await addEntry(db, 'hotline', HOTLINE, ANA);
  expect(() => db.prepare("UPDATE record_changes SET changed_by = 'x'").run()).toThrow('append-only');
  expect(() => db.prepare('DELETE FROM record_changes').run()).toThrow('append-only');
});
