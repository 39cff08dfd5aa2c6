/** The newest of each of so many days, weeks and months is kept. */
const KEPT = { day: 7, week: 4, month: 12 } as const;

const NAME = /^open-door-(\d{4})-(\d{2})-(\d{2})T(\d{2})(\d{2})(\d{2})Z\.db$/;
const DAY_MS = 86_400_000;
/** After this long without a good backup somebody should look. */
export const BACKUP_LATE_MS = 26 * 3_600_000;

const DUE_AFTER_MS = 24 * 3_600_000;

/** Whether another backup is due. One that is ahead of the clock by more than that was made when the clock was wrong. */
export function isBackupDue(newest: Date | null, now: Date): boolean {
  return newest === null || Math.abs(now.getTime() - newest.getTime()) >= DUE_AFTER_MS;
}

/** The file name of a backup, by its second in UTC: names in order are backups in order. */
export function backupName(at: Date): string {
  return `open-door-${at.toISOString().slice(0, 19).replaceAll(':', '')}Z.db`;
}

/** When a backup was made, by its name; null for any other file. */
export function backupTime(name: string): Date | null {
  const [, year, month, day, hour, minute, second] = name.match(NAME) ?? [];
  if (second === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

/**
 * The backups that may go. Kept are the newest of each of the last 7 days, 4 weeks and 12 months that have one: days
 * without a backup use up nothing, so that a machine that slept for a year keeps its old ones. Other files are none of
 * ours.
 */
export function outdatedBackups(names: readonly string[]): string[] {
  const backups = names
    .flatMap((name) => {
      const at = backupTime(name);
      return at ? { name, at } : [];
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const kept = new Set<string>();
  for (const span of ['day', 'week', 'month'] as const) {
    const spans = new Set<string>();
    for (const { name, at } of backups) {
      const one = spanOf(at, span);
      if (spans.has(one) || spans.size >= KEPT[span]) continue;
      spans.add(one);
      kept.add(name);
    }
  }
  return backups.map(({ name }) => name).filter((name) => !kept.has(name));
}

function spanOf(at: Date, span: 'day' | 'week' | 'month'): string {
  const day = at.toISOString().slice(0, 10);
  if (span === 'day') return day;
  if (span === 'month') return day.slice(0, 7);
  // Weeks begin on Monday; January 5, 1970 was one.
  return String(Math.floor((at.getTime() / DAY_MS - 4) / 7));
}
