import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const HEARTBEAT_MS = 1000;
/** A holder that has not shown itself for this long is gone, even if its number was given to another process. */
const SILENT_MS = 15_000;
/** A killed holder's npm may go on for a while by itself. */
const ORPHAN_MS = 5 * 60_000;

/**
 * Does the work while no other process does it. The lock is a file with the numbers of the holder and of the
 * process it works through; it counts only while one of the two is alive, so a kill leaves nothing to clean.
 * @template T
 * @param {string} file
 * @param {string} what said to a person who has to wait, as in "Waiting for another process that is fetching Node"
 * @param {(setChild: (pid: number) => void) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, what, work) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!tryTake(file)) {
    if (isStale(file)) {
      clearStale(file);
      continue;
    }
    if (!told) console.log(`Waiting for another process that is ${what}.`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  try {
    return await work((pid) => writeFileSync(file, `${process.pid} ${pid}`));
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function tryTake(file) {
  try {
    writeFileSync(file, `${process.pid}`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock nobody holds. Two processes may see it stale at once, and the slower must not remove the lock
 * that the faster has taken since: so one at a time, and looking again.
 * @param {string} file
 */
function clearStale(file) {
  const guard = `${file}.clearing`;
  if (!tryTake(guard)) {
    if (isStale(guard)) rmSync(guard, { force: true });
    return;
  }
  try {
    if (isStale(file)) rmSync(file, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** @param {string} file */
function isStale(file) {
  try {
    const [holder, child] = readFileSync(file, 'utf8').split(' ').map(Number);
    const silentMs = Date.now() - statSync(file).mtimeMs;
    if (!holder) return silentMs > SILENT_MS;
    if (isAlive(holder) && silentMs < SILENT_MS) return false;
    return !(child && isAlive(child) && silentMs < ORPHAN_MS);
  } catch {
    return false; // just removed by its holder: the next try takes it
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isUnburied(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Whether a process has ended and only waits for its parent to notice, which in a container may be never.
 * @param {number} pid
 */
function isUnburied(pid) {
  try {
    return /^\d+ \(.*\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** @param {string} file */
function touch(file) {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // Somebody tidied the folder: the work itself goes on.
  }
}
