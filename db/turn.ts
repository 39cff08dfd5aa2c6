import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from './client.ts';

/** As `openDb` sets it. */
const BUSY_TIMEOUT_MS = 1000;
const LOOK_EVERY_MS = 100;
/** Longer than a large feed or table takes to be written, shorter than people and proxies wait for a page. */
const LONGEST_MS = 20_000;

/**
 * Runs a write at once or not at all. Only for what may as well be written another time: while another process writes, its
 * second of waiting would be one in which nobody is answered.
 */
export function writeIfFree(db: Db, write: () => void): void {
  try {
    db.pragma('busy_timeout = 0');
    write();
  } catch (error) {
    if (!isBusy(error)) throw error;
  } finally {
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  }
}

/**
 * Waits until no other process writes, answering others meanwhile: an import of thousands of listings is one transaction
 * of several seconds. Gives up after a while, and then the write says itself that it cannot.
 */
export async function waitForTurn(db: Db, longestMs = LONGEST_MS): Promise<void> {
  const until = performance.now() + longestMs;
  while (!isFree(db) && performance.now() < until) await sleep(LOOK_EVERY_MS);
}

function isFree(db: Db): boolean {
  let free = false;
  writeIfFree(db, () => {
    db.exec('BEGIN IMMEDIATE; ROLLBACK');
    free = true;
  });
  return free;
}

function isBusy(error: unknown): boolean {
  return /^SQLITE_BUSY/.test(String((error as { code?: unknown }).code));
}
