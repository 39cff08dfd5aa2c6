import { expect, test } from 'vitest';
import { shownWelcome, welcomeMonths, welcomeSchema } from './welcome.ts';

const said = (month: string, answer: 'yes' | 'mixed' | 'no', count: number) => ({ month, answer, count });

test('four answers are shown to nobody, five are', () => {
  const four = [said('2026-05', 'yes', 3), said('2026-04', 'no', 1)];
  expect(shownWelcome(four, '2026-05-20')).toBeNull();
  expect(shownWelcome([...four, said('2026-01', 'mixed', 1)], '2026-05-20')).toEqual({
    yes: 3,
    mixed: 1,
    no: 1,
  });
  expect(shownWelcome([], '2026-05-20')).toBeNull();
});

test('answers over a year old do not count, nor do those of months to come', () => {
  const old = [said('2025-06', 'yes', 4), said('2025-05', 'yes', 9), said('2026-06', 'yes', 9)];
  expect(shownWelcome(old, '2026-05-31')).toBeNull();
  expect(shownWelcome([...old, said('2026-05', 'no', 1)], '2026-05-31')).toEqual({ yes: 4, mixed: 0, no: 1 });
});

test('the months run back over the turn of the year, also on the 31st', () => {
  expect(welcomeMonths('2026-03-31').slice(0, 5)).toEqual([
    '2026-03',
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
  ]);
  expect(welcomeMonths('2026-01-01')).toHaveLength(12);
});

test('an answer is one of three words and a month: nothing else can be told', () => {
  expect(welcomeSchema.parse({ answer: 'yes', month: '2026-05', text: 'my name is' })).toEqual({
    answer: 'yes',
    month: '2026-05',
  });
  for (const bad of [{ answer: 'maybe', month: '2026-05' }, { answer: 'yes', month: '2026-13' }, {}]) {
    expect(welcomeSchema.safeParse(bad).success).toBe(false);
  }
});
