import { expect, test } from 'vitest';
import type { MedicationClaim } from '#domain/claims.ts';
import { saveClaim } from './claims.ts';
import { openDb } from './client.ts';
import { getKnown } from './coverage.ts';
import { saveListing } from './listings.ts';

const TODAY = '2026-07-24';
const ana = { by: 'ana', at: new Date(`${TODAY}T12:00:00Z`) };
type Said = readonly [
  medication: MedicationClaim['medication'],
  stance: MedicationClaim['stance'],
  on: string,
];

test('what is known about medicine counts each listing once, under what its words come to', async () => {
  const db = openDb(':memory:');
  const add = async (name: string, said: readonly Said[], county = 'Norfolk', checkedOn?: string) => {
    const place = { town: 'Quincy', county, region: 'MA' };
    const saved = await saveListing(
      db,
      { kind: 'meeting', name, attendance: 'in-person', fellowship: 'aa', place },
      ana,
    );
    if (!('id' in saved)) throw new Error('A new listing cannot conflict');
    const common = { conditions: '', source: 'group', by: 'the group', method: 'phone' } as const;
    for (const [medication, stance, on] of said) {
      await saveClaim(db, saved.id, { type: 'medication', medication, stance, on, ...common }, ana);
    }
    if (checkedOn)
      await saveClaim(
        db,
        saved.id,
        { type: 'details', on: checkedOn, source: common.source, by: common.by, method: common.method },
        ana,
      );
  };
  await add('Nobody asked', []);
  await add('Yes to all', [
    ['any', 'welcomes', '2026-05-01'],
    ['methadone', 'welcomes', '2026-06-01'],
  ]);
  await add('Yes and no', [
    ['buprenorphine', 'welcomes', '2026-05-01'],
    ['methadone', 'not-accepted', '2026-05-01'],
  ]);
  await add('It depends', [['any', 'depends-on-members', '2026-05-01']]);
  await add('No', [['any', 'not-accepted', '2026-05-01']]);
  await add('Said they do not know', [['any', 'unknown', '2026-05-01']]);
  await add('Yes, long ago', [['any', 'welcomes', '2024-05-01']], 'Norfolk', '2026-01-01');
  await add('Elsewhere', [['any', 'welcomes', '2026-05-01']], 'Suffolk', '2026-07-01');

  const stances = async (county: string | null) => {
    const rows = await getKnown(db, { region: 'MA', county }, TODAY);
    const counts: Record<string, number> = {};
    for (const { stance, listings } of rows) counts[stance] = (counts[stance] ?? 0) + listings;
    return counts;
  };
  const norfolk = { welcomes: 1, conditions: 2, 'not-accepted': 1, unknown: 1, old: 1, 'not-asked': 1 };
  expect(await stances('Norfolk')).toEqual(norfolk);
  expect(await stances(null)).toEqual({ ...norfolk, welcomes: 2 });
  const ages = (await getKnown(db, { region: 'MA', county: null }, TODAY)).map(
    ({ kind, fellowship, age, listings }) => [kind, fellowship, age, listings],
  );
  expect(ages).toContainEqual(['meeting', 'aa', 'half-year', 1]);
  expect(ages).toContainEqual(['meeting', 'aa', 'fresh', 1]);
  expect(ages).toContainEqual(['meeting', 'aa', 'never', 1]);
});
