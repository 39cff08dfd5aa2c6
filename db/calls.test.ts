import { expect, test } from 'vitest';
import { listCalls, recordCall } from './calls.ts';
import { openDb } from './client.ts';
import { addDemo, removeDemo } from './demo.ts';
import { getDeskListing, saveDeskListing } from './desk-listings.ts';

const ANA = { by: 'ana@example.org', at: new Date('2026-05-01T12:00:00Z') };
const house = { kind: 'recovery-housing', name: 'Harbor House', attendance: 'in-person' } as const;

test('the next volunteer sees who called and when to try again; the listing is not checked by that', async () => {
  const db = openDb(':memory:');
  const saved = await saveDeskListing(db, house, ANA);
  const id = 'id' in saved ? saved.id : 0;
  await recordCall(db, id, { outcome: 'no-answer' }, ANA);
  await recordCall(db, id, { outcome: 'try-later', tryOn: '2026-05-04' }, { ...ANA, by: 'ben@example.org' });
  expect(await listCalls(db, id)).toMatchObject([
    { by: 'ben@example.org', outcome: 'try-later', tryOn: '2026-05-04' },
    { by: 'ana@example.org', outcome: 'no-answer', tryOn: null },
  ]);
  expect((await getDeskListing(db, id))?.claims).toEqual([]);
  expect(await listCalls(db, id + 1)).toEqual([]);
});

test('the made-up community can be taken out after somebody has called it', async () => {
  const db = openDb(':memory:');
  await addDemo(db, [{ input: house, claims: [] }], ANA.at);
  const { id } = db.prepare('SELECT id FROM listings').get() as { id: number };
  await recordCall(db, id, { outcome: 'left-message' }, ANA);
  expect(await removeDemo(db)).toBe(1);
});
