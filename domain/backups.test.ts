import { expect, test } from 'vitest';
import { backupName, backupTime, isBackupDue, outdatedBackups } from './backups.ts';

const daily = (from: string, days: number) =>
  Array.from({ length: days }, (_, day) => backupName(new Date(Date.parse(from) + day * 86_400_000)));
/** What is left after every day's cleaning up, as it happens. */
function afterEachDay(names: readonly string[]): string[] {
  let kept: string[] = [];
  for (const name of names) {
    kept = [...kept, name];
    const outdated = new Set(outdatedBackups(kept));
    kept = kept.filter((one) => !outdated.has(one));
  }
  return kept;
}

test('a name tells its second, and no other file is taken for a backup', () => {
  const at = new Date('2026-06-01T03:12:45.678Z');
  expect(backupName(at)).toBe('open-door-2026-06-01T031245Z.db');
  expect(backupTime(backupName(at))?.toISOString()).toBe('2026-06-01T03:12:45.000Z');
  for (const name of ['open-door.db', 'open-door-2026-13-01T031245Z.db', 'x-2026-06-01T031245Z.db', '..']) {
    expect(backupTime(name), name).toBeNull();
    expect(outdatedBackups([name])).toEqual([]);
  }
});

test('a year and a half of days leaves the last 7 days, 4 weeks and 12 months', () => {
  const kept = afterEachDay(daily('2025-01-01T03:00:00Z', 540));
  const days = kept.map((name) => name.slice(10, 20));
  expect(days.slice(-7)).toEqual(
    ['06-18', '06-19', '06-20', '06-21', '06-22', '06-23', '06-24'].map((day) => `2026-${day}`),
  );
  expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12);
  expect(kept.length).toBeLessThanOrEqual(7 + 4 + 12);
  expect(days).toContain('2026-06-14');
  expect(days).toContain('2025-12-31');
});

test('many on one day keep the newest of it, and a long sleep erases nothing', () => {
  const hours = ['01', '12', '23'].map((hour) => `open-door-2026-06-01T${hour}0000Z.db`);
  expect(outdatedBackups(hours)).toEqual([hours[1], hours[0]]);
  const old = daily('2020-01-01T03:00:00Z', 7);
  expect(outdatedBackups([...old, ...daily('2026-06-01T03:00:00Z', 1)])).toEqual([
    'open-door-2020-01-01T030000Z.db',
  ]);
  expect(outdatedBackups([])).toEqual([]);
});

test('one is due after a day, when there is none, and when the clock was wrong by more than that', () => {
  const now = new Date('2026-06-02T03:00:00Z');
  expect(isBackupDue(null, now)).toBe(true);
  expect(isBackupDue(new Date('2026-06-01T03:00:01Z'), now)).toBe(false);
  expect(isBackupDue(new Date('2026-06-01T03:00:00Z'), now)).toBe(true);
  expect(isBackupDue(new Date('2026-06-02T04:00:00Z'), now)).toBe(false);
  expect(isBackupDue(new Date('2030-01-01T00:00:00Z'), now)).toBe(true);
});
