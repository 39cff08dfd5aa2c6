import { expect, test } from 'vitest';
import { hasRoom, isOverAYear, isStale, needsAnother } from './soundness.ts';

const TODAY = '2026-11-24';
const said = { source: 'organization', by: '', method: 'phone' } as const;
const accepting = (yes: boolean, on: string) => ({
  type: 'accepting-now' as const,
  accepting: yes,
  on,
  ...said,
});
const vacancy = (places: number, on: string) => ({ type: 'vacancy' as const, places, on, ...said });
const dated = (checkedOn: string | null, listedOn: string | null = null) => ({ checkedOn, listedOn });

test('fresh, stale and too old go by the later of check and list', () => {
  expect(isStale(dated('2025-01-01', '2026-05-28'), TODAY)).toBe(false);
  expect(isStale(dated('2026-05-27'), TODAY)).toBe(true);
  expect(isOverAYear(dated('2025-11-24'), TODAY)).toBe(false);
  expect(isOverAYear(dated('2025-11-23'), TODAY)).toBe(true);
});

test('what nobody ever checked is stale, but not over a year old', () => {
  expect(isStale(dated(null), TODAY)).toBe(true);
  expect(isOverAYear(dated(null), TODAY)).toBe(false);
});

test('another is needed for what ended, is gone from its list or is too old; not for a break', () => {
  const card = { ...dated('2026-11-01'), missingSince: null, status: 'published' as const };
  expect(needsAnother(card, TODAY)).toBe(false);
  expect(needsAnother({ ...card, status: 'paused' }, TODAY)).toBe(false);
  expect(needsAnother({ ...card, status: 'ended' }, TODAY)).toBe(true);
  expect(needsAnother({ ...card, missingSince: '2026-11-20' }, TODAY)).toBe(true);
  expect(needsAnother({ ...card, checkedOn: '2025-11-23' }, TODAY)).toBe(true);
});

test('the newest word on room decides, whatever it is about', () => {
  expect(hasRoom([], TODAY)).toBeNull();
  expect(hasRoom([accepting(true, '2026-11-01'), vacancy(0, '2026-11-23')], TODAY)).toBe(false);
  expect(hasRoom([vacancy(3, '2026-11-20'), accepting(false, '2026-11-23')], TODAY)).toBe(false);
  expect(hasRoom([vacancy(1, '2026-11-23')], TODAY)).toBe(true);
});

test('of two words of one day the "no" counts: nobody travels for a bed that is not there', () => {
  const both = [vacancy(4, '2026-11-23'), accepting(false, '2026-11-23')];
  expect(hasRoom(both, TODAY)).toBe(false);
  expect(hasRoom(both.toReversed(), TODAY)).toBe(false);
});

test('a free place of three days ago is no reason to go', () => {
  expect(hasRoom([vacancy(4, '2026-11-21')], TODAY)).toBeNull();
  expect(hasRoom([vacancy(4, '2026-11-21'), accepting(false, '2026-11-20')], TODAY)).toBe(false);
});

test('a full house counts for a week, "taking new people" for 90 days, and then nobody knows', () => {
  expect(hasRoom([vacancy(0, '2026-11-17')], TODAY)).toBe(false);
  expect(hasRoom([vacancy(0, '2026-11-16')], TODAY)).toBeNull();
  expect(hasRoom([vacancy(0, '2026-11-16'), accepting(true, '2026-11-01')], TODAY)).toBe(true);
  expect(hasRoom([accepting(false, '2026-08-26')], TODAY)).toBe(false);
  expect(hasRoom([accepting(false, '2026-08-25')], TODAY)).toBeNull();
});
