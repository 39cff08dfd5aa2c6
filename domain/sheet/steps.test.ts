import { expect, test } from 'vitest';
import { fittingSteps, stepOf } from './steps.ts';

const phone = { label: null, number: '508-555-0100', href: 'tel:+15085550100' };
const nothing = { ways: [], phones: [], dates: [], warnings: [] } as const;
const date = { day: '2026-05-05', start: '2026-05-05T23:00:00Z', weekday: 2, words: 'Tuesday, May 5, 7 pm' };

test('a place says itself how to start, and can be called besides', () => {
  expect(fittingSteps({ ...nothing, ways: ['referral', 'walk-in'], phones: [phone] })).toEqual([
    'referral',
    'walk-in',
    'call',
  ]);
});

test('nobody is told to call without a number', () => {
  expect(fittingSteps({ ...nothing, ways: ['call', 'online-form'] })).toEqual(['online-form']);
  expect(fittingSteps(nothing)).toEqual([]);
  expect(stepOf(nothing, 'call')).toBeNull();
});

test('a meeting that says no more than when it is can be gone to', () => {
  expect(fittingSteps({ ...nothing, dates: [date], phones: [phone] })).toEqual(['walk-in', 'call']);
  expect(fittingSteps({ ...nothing, dates: [date], ways: ['call'], phones: [phone] })).toEqual(['call']);
});

test('what is in doubt is called first, where it has a number', () => {
  const warnings = [{ type: 'stale', words: 'Not checked for a while' }] as const;
  expect(stepOf({ ...nothing, dates: [date], phones: [phone], warnings }, null)).toBe('call');
  expect(stepOf({ ...nothing, dates: [date], warnings }, null)).toBe('walk-in');
});

test('a chosen step holds as long as it fits', () => {
  const place = { ...nothing, ways: ['walk-in', 'referral'], phones: [phone] } as const;
  expect(stepOf(place, 'referral')).toBe('referral');
  expect(stepOf(place, 'online-form')).toBe('walk-in');
});
