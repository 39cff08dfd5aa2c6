import { expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { hasDemo } from '#db/demo.ts';
import { saveListing } from '#db/listings.ts';
import { runDemo } from './demo.ts';
import { freshnessReport } from './freshness.ts';
import { dayOf, seed, seedReport } from './seed.ts';

/** The whole community goes in, on machines that may be busy. */
const PATIENCE = { timeout: 30_000 };
const NOW = new Date('2026-11-24T17:00:00Z');

test('an empty database gets words and the demo; a second start writes nothing', PATIENCE, async () => {
  const db = openDb(':memory:');
  const first = await seed(db, NOW);
  expect(first.terms.added).toBeGreaterThan(100);
  expect(first.demoListings).toBeGreaterThan(390);
  expect(seedReport(first)).toContain('made-up listings');
  const writes = db.prepare('SELECT total_changes()').pluck();
  const before = writes.get();
  expect(await seed(db, NOW)).toEqual({ terms: { added: 0, updated: 0 }, demoListings: 0 });
  expect(writes.get()).toBe(before);
});

test('once there is a listing, starting again never brings the demo back', PATIENCE, async () => {
  const db = openDb(':memory:');
  await seed(db, NOW);
  await saveListing(db, { kind: 'meeting', name: 'Real', attendance: 'in-person' }, { by: 'maria', at: NOW });
  expect(await runDemo(db, 'remove', NOW)).toMatch(/^\d+ made-up listings are gone\. The 1 other/);
  await seed(db, NOW);
  expect(await hasDemo(db)).toBe(false);
});

test(
  'whoever took the demo out starts with an empty directory, until they ask for it again',
  PATIENCE,
  async () => {
    const db = openDb(':memory:');
    await seed(db, NOW);
    await runDemo(db, 'remove', NOW);
    expect((await seed(db, NOW)).demoListings).toBe(0);
    await runDemo(db, 'add', NOW);
    expect(await hasDemo(db)).toBe(true);
  },
);

test('the demo can be added and removed again, and an unclear wish is explained', PATIENCE, async () => {
  const db = openDb(':memory:');
  expect(await runDemo(db, 'add', NOW)).toContain('made-up listings are in.');
  expect(await runDemo(db, 'add', NOW)).toContain('in already');
  expect(await runDemo(db, 'remove', NOW)).toContain('no other listings');
  expect(await runDemo(db, 'remove', NOW)).toBe('No made-up listings are in.');
  await expect(runDemo(db, undefined, NOW)).rejects.toThrow('npm run demo -- add');
});

test('the day of seeding is the day in the community, not in Greenwich', () => {
  expect(dayOf(new Date('2026-11-25T02:00:00Z'))).toBe('2026-11-24');
});

test('the freshness report names what nobody checked, and never fails by the calendar', () => {
  const report = freshnessReport('2026-10-15');
  expect(report).toContain('not checked  Poison Help');
  expect(report).not.toContain('Find A.A. Near You');
  expect(freshnessReport('2036-01-01')).toContain('Find A.A. Near You');
});
