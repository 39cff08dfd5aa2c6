import { newestBackup } from '#db/backup.ts';
import { isBackupDue } from '#domain/backups.ts';
import { runProgram } from './run-program.ts';

const HOUR_MS = 3_600_000;
/** Not while the first visitors after a start are waiting. */
const FIRST_LOOK_MS = 60_000;

/**
 * Runs scripts/daily.ts whenever the newest backup is a day old: looked at every hour, so that a machine that slept, or
 * a clock that was set, makes no difference.
 * @returns what to call when the site stops
 */
export function startDailyTasks(backupDir: string): () => void {
  let isRunning = false;
  async function runWhenDue() {
    if (isRunning || !isBackupDue(newestBackup(backupDir), new Date())) return;
    isRunning = true;
    const code = await runProgram('scripts/daily.ts', []).catch(() => 1);
    isRunning = false;
    if (code !== 0) console.error('What is due once a day could not be done. It is tried again in an hour.');
  }
  const first = setTimeout(runWhenDue, FIRST_LOOK_MS);
  const every = setInterval(runWhenDue, HOUR_MS);
  return () => {
    clearTimeout(first);
    clearInterval(every);
  };
}
