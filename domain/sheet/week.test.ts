import { expect, test } from 'vitest';
import { exampleItem } from './example-item.ts';
import { weekOf } from './week.ts';

const at = (day: string, start: string) => ({ day, start, weekday: 0, words: start.slice(11, 16) });

test('a week has seven days, also those on which nothing is held, and each day is in order of time', () => {
  const noon = exampleItem({
    number: 1,
    week: [at('2026-11-24', '2026-11-24T17:00:00Z'), at('2026-11-26', '2026-11-26T17:00:00Z')],
  });
  const dawn = exampleItem({ number: 2, week: [at('2026-11-24', '2026-11-24T11:00:00Z')] });
  const week = weekOf([noon, dawn], '2026-11-24');
  expect(week.map(({ day }) => day)).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
  ]);
  expect(week.map(({ held }) => held.map(({ item }) => item.number))).toEqual([
    [2, 1],
    [],
    [1],
    [],
    [],
    [],
    [],
  ]);
});

test('a meeting after midnight by Greenwich stands on the day of its own clock', () => {
  const late = exampleItem({ week: [at('2026-11-24', '2026-11-25T02:30:00Z')] });
  expect(weekOf([late], '2026-11-24')[0]?.held).toHaveLength(1);
});
