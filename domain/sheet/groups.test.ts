import { expect, test } from 'vitest';
import { exampleItem } from './example-item.ts';
import { groupByNeed } from './groups.ts';

const meeting = exampleItem({ number: 1, needs: ['meeting', 'someone-to-talk-to'] });
const house = exampleItem({ number: 2, needs: ['place-to-stay', 'work'] });
const jobs = exampleItem({ number: 3, needs: ['work', 'money'] });
const other = exampleItem({ number: 4, needs: [] });

const numbers = (items: (typeof meeting)[], concerns: string[]) =>
  groupByNeed(items, concerns).map(({ need, items: grouped }) => [need, grouped.map(({ number }) => number)]);

test('the greatest concern stands first, and each place under the greatest that it answers', () => {
  expect(numbers([meeting, house, jobs], ['work', 'place-to-stay', 'meeting'])).toEqual([
    ['work', [2, 3]],
    ['meeting', [1]],
  ]);
});

test('what answers none of the concerns stands last', () => {
  expect(numbers([other, jobs, meeting], ['work'])).toEqual([
    ['work', [3]],
    [null, [4, 1]],
  ]);
});

test('without concerns each stands under what it is there for, in the order of the list', () => {
  expect(numbers([jobs, meeting, other], [])).toEqual([
    ['work', [3]],
    ['meeting', [1]],
    [null, [4]],
  ]);
});
