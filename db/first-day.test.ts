import { expect, test } from 'vitest';
import { saveClaim } from './claims.ts';
import { openDb } from './client.ts';
import { addDemo, removeDemo } from './demo.ts';
import { FIRST_CALLS, getFirstDay, putAwayFirstDay } from './first-day.ts';
import { saveListing } from './listings.ts';
import { saveSite } from './settings.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const ANA = { by: 'ana@example.org', at: NOW };
const CHECK = { type: 'details', source: 'group', by: '', on: '2026-05-01', method: 'phone' } as const;
const made = { kind: 'food', name: 'Made up', attendance: 'in-person' } as const;

test('each first step knows by itself whether it is done, and made-up listings do none of them', async () => {
  const db = openDb(':memory:');
  await addDemo(db, [{ input: made, claims: Array.from({ length: FIRST_CALLS }, () => CHECK) }], NOW);
  const done = async () => (await getFirstDay(db)).isDone;
  expect(await done()).toEqual({ place: false, data: false, demo: false, calls: false, colleague: false });

  const place = { near: 'Worcester County, MA', state: 'MA', county: '25027', timeZone: 'America/New_York' };
  await saveSite(db, { name: null, place }, ANA);
  const saved = await saveListing(db, { ...made, name: 'Real' }, ANA);
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  for (let call = 1; call < FIRST_CALLS; call++) await saveClaim(db, saved.id, CHECK, ANA);
  expect(await getFirstDay(db)).toMatchObject({
    calls: 9,
    isDone: { place: true, data: true, calls: false },
  });
  await saveClaim(db, saved.id, CHECK, ANA);
  await removeDemo(db);
  const user = db.prepare(
    "INSERT INTO users (id, email, name, role, disabled, created_at, updated_at) VALUES (?, ?, '', 'editor', ?, '', '')",
  );
  user.run('1', 'ana@example.org', 0);
  user.run('2', 'ben@example.org', 1);
  expect(await done()).toEqual({ place: true, data: true, demo: true, calls: true, colleague: false });
  user.run('3', 'cy@example.org', 0);
  expect((await done()).colleague).toBe(true);
});

test('the list of first steps is put away for good', async () => {
  const db = openDb(':memory:');
  expect((await getFirstDay(db)).isPutAway).toBe(false);
  await putAwayFirstDay(db);
  expect((await getFirstDay(db)).isPutAway).toBe(true);
});
