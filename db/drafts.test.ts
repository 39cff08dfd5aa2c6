import { beforeEach, expect, test } from 'vitest';
import { type Db, openDb } from './client.ts';
import { type DraftOf, dropDraft, eraseOldDrafts, getDraft, listDrafts, saveDraft } from './drafts.ts';
import { saveListing } from './listings.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

let db: Db;
let house: DraftOf;
beforeEach(async () => {
  db = openDb(':memory:');
  for (const id of ['ana', 'ben']) {
    db.prepare(
      `INSERT INTO users (id, email, name, role, created_at, updated_at) VALUES (?, ?, ?, 'editor', '', '')`,
    ).run(id, `${id}@example.org`, id);
  }
  const input = { kind: 'recovery-housing', name: 'Lantern House', attendance: 'in-person' } as const;
  const saved = await saveListing(db, input, { by: 'ana', at: NOW });
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  house = { userId: 'ana', listingId: saved.id, kind: 'recovery-housing' };
});

const typed = (street: string) => ({
  form: { name: ['Lantern House'], 'place-street': [street] },
  base: { name: ['Lantern House'] },
  baseVersion: 1,
});

test('the newest of what was typed is there again, with what the form began with', async () => {
  await saveDraft(db, house, typed('9 Secret'), NOW);
  await saveDraft(db, house, typed('9 Secret Street'), later(1));
  expect(await getDraft(db, house, later(2))).toEqual({
    ...house,
    ...typed('9 Secret Street'),
    savedAt: later(1).toISOString(),
  });
  expect(await listDrafts(db, 'ana', later(2))).toHaveLength(1);
});

test('nobody reads what another has typed: it may say where a hidden house is', async () => {
  await saveDraft(db, house, typed('9 Secret Street'), NOW);
  expect(await getDraft(db, { ...house, userId: 'ben' }, NOW)).toBeNull();
  expect(await listDrafts(db, 'ben', NOW)).toEqual([]);
  await dropDraft(db, { ...house, userId: 'ben' });
  expect(await getDraft(db, house, NOW)).not.toBeNull();
});

test('a new meeting, a new house and an edit are three drafts', async () => {
  const fresh = { form: { name: ['New'] }, base: {}, baseVersion: null };
  await saveDraft(db, house, typed('9 Secret Street'), NOW);
  for (const kind of ['meeting', 'recovery-housing', 'meeting']) {
    await saveDraft(db, { userId: 'ana', listingId: null, kind }, fresh, NOW);
  }
  expect(await listDrafts(db, 'ana', NOW)).toHaveLength(3);
  await dropDraft(db, { userId: 'ana', listingId: null, kind: 'meeting' });
  expect((await listDrafts(db, 'ana', NOW)).map(({ kind }) => kind)).toEqual([
    'recovery-housing',
    'recovery-housing',
  ]);
});

test('what nobody went on with for 30 days is not shown any more, and then erased', async () => {
  await saveDraft(db, house, typed('9 Secret Street'), NOW);
  expect(await getDraft(db, house, later(29.9))).not.toBeNull();
  expect(await getDraft(db, house, later(30))).toBeNull();
  expect(await eraseOldDrafts(db, later(29.9))).toBe(0);
  expect(await eraseOldDrafts(db, later(30))).toBe(1);
});

test('nothing more is kept for somebody who was shut out', async () => {
  db.exec("UPDATE users SET disabled = 1 WHERE id = 'ana'");
  expect(await saveDraft(db, house, typed('9 Secret Street'), NOW)).toBe(false);
  expect(await getDraft(db, house, NOW)).toBeNull();
});

test('what is too long to be a listing is not kept, and the earlier draft stays', async () => {
  await saveDraft(db, house, typed('9 Secret Street'), NOW);
  expect(await saveDraft(db, house, typed('x'.repeat(300_000)), NOW)).toBe(false);
  expect((await getDraft(db, house, NOW))?.form['place-street']).toEqual(['9 Secret Street']);
});
