import { expect, test } from 'vitest';
import { deriveAttendance } from './attendance.ts';

const nothing = {
  hasLink: false,
  hasPhone: false,
  isTemporarilyClosed: false,
  isApproximate: false,
  saysOnline: false,
};

test.each([
  // shut, link, rough address → attendance, paused
  [true, true, false, 'online', false],
  [true, true, true, 'online', false],
  [true, false, false, 'in-person', true],
  [true, false, true, 'in-person', true],
  [false, true, false, 'hybrid', false],
  [false, true, true, 'online', false],
  [false, false, false, 'in-person', false],
  [false, false, true, 'in-person', false],
] as const)(
  'shut %j, link %j, rough address %j: %s, paused %j',
  (isTemporarilyClosed, hasLink, isApproximate, attendance, isPaused) => {
    expect(deriveAttendance({ ...nothing, isTemporarilyClosed, hasLink, isApproximate })).toEqual({
      attendance,
      isPaused,
    });
  },
);

test('a number alone makes it a meeting by phone, a number and an open door a hybrid one', () => {
  expect(deriveAttendance({ ...nothing, hasPhone: true, isApproximate: true }).attendance).toBe('phone');
  expect(deriveAttendance({ ...nothing, hasPhone: true }).attendance).toBe('hybrid');
});

test('the word "online" counts only where there is no open door', () => {
  expect(deriveAttendance({ ...nothing, saysOnline: true }).attendance).toBe('in-person');
  expect(deriveAttendance({ ...nothing, saysOnline: true, isApproximate: true }).attendance).toBe('online');
});
