import { expect, test } from 'vitest';
import type { Known } from '#db/coverage.ts';
import { segments, tallyBy } from './tally.ts';

const known = (
  kind: string,
  fellowship: string | null,
  stance: Known['stance'],
  listings: number,
): Known => ({
  kind,
  fellowship,
  stance,
  age: 'fresh',
  listings,
});
const KNOWN = [
  known('meeting', 'na', 'welcomes', 1),
  known('meeting', 'aa', 'not-asked', 5),
  known('meeting', 'aa', 'welcomes', 3),
  known('food', null, 'not-asked', 2),
];

test('counts of a kind add up over its fellowships, the most listings first', () => {
  const tallies = tallyBy(
    KNOWN,
    ({ kind }) => kind,
    ({ stance }) => stance,
  );
  expect(tallies).toEqual([
    {
      key: 'meeting',
      all: 9,
      counts: new Map([
        ['not-asked', 5],
        ['welcomes', 4],
      ]),
    },
    { key: 'food', all: 2, counts: new Map([['not-asked', 2]]) },
  ]);
});

test('rows without a key are left out, and a bar is as long as its parts', () => {
  const [aa, na, ...more] = tallyBy(
    KNOWN,
    ({ fellowship }) => fellowship,
    ({ stance }) => stance,
  );
  expect(more).toEqual([]);
  expect(na?.key).toBe('na');
  expect(aa && segments(aa, ['welcomes', 'unknown', 'not-asked'])).toEqual([
    { group: 'welcomes', from: 0, width: 37.5 },
    { group: 'not-asked', from: 37.5, width: 62.5 },
  ]);
});
