import { expect, test } from 'vitest';
import { createAllowance } from './allowance.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 12, minute));
const hourly = () => createAllowance({ times: 5, perMs: 3_600_000 });

test('the sixth within an hour waits until the first is an hour old, and waiting does not prolong it', () => {
  const allowance = hourly();
  for (let minute = 0; minute < 5; minute++) expect(allowance.take('ana', at(minute))).toBe(0);
  expect(allowance.take('ana', at(10))).toBe(50 * 60);
  expect(allowance.take('ana', at(59))).toBe(60);
  expect(allowance.take('ana', at(60))).toBe(0);
  expect(allowance.take('ana', at(60))).toBe(60);
});

test('one source does not use up what another has', () => {
  const allowance = hourly();
  for (let time = 0; time < 6; time++) allowance.take('ana', at(0));
  expect(allowance.take('ben', at(0))).toBe(0);
});

test('a clock that is set back shuts nobody out', () => {
  const allowance = hourly();
  for (let time = 0; time < 5; time++) allowance.take('ana', at(50));
  expect(allowance.take('ana', at(0))).toBe(0);
});

test('a flood of sources is kept within bounds, and the newest still count', () => {
  const allowance = createAllowance({ times: 1, perMs: 60_000 });
  for (let source = 0; source < 50_000; source++) allowance.take(`source ${source}`, at(0));
  expect(allowance.take('source 49999', at(0))).toBe(60);
  expect(allowance.take('source 0', at(0)), 'forgotten').toBe(0);
});
