import { headers } from 'next/headers';
import { keyedHash } from '#db/staff/key.ts';
import { afterWrongTry, LONGEST_WAIT_MS, makeRoom, type Tries, waitMs } from '#domain/staff/throttle.ts';
import { signInDesk } from './sign-in-desk.ts';

const MOST_KEPT = 20_000;

// In memory alone, by hashes: nobody can read from it who tried what, and a restart forgets.
const holder = globalThis as typeof globalThis & { openDoorTries?: Map<string, Tries> };

/**
 * Counts a try at a password before it is looked at, so that many at once cannot slip through together.
 * @param account the e-mail that was given, known or not
 * @returns the seconds to wait when it is too early for another; else what to call when the try was right
 */
export async function countTry(
  account: string,
  now: Date,
): Promise<{ waitSeconds: number } | { right(): void }> {
  holder.openDoorTries ??= new Map();
  const tries = holder.openDoorTries;
  const at = now.getTime();
  const keys = {
    account: `account ${keyedHash(signInDesk().key, 'account', account.trim().toLowerCase())}`,
    source: `source ${(await headers()).get('x-source') ?? ''}`,
  };
  const wait = Math.max(
    waitMs(tries.get(keys.account), LONGEST_WAIT_MS.account, at),
    waitMs(tries.get(keys.source), LONGEST_WAIT_MS.source, at),
  );
  if (wait > 0) return { waitSeconds: Math.ceil(wait / 1000) };

  makeRoom(tries, MOST_KEPT, at);
  const before = tries.get(keys.source);
  for (const key of Object.values(keys)) count(tries, key, at);
  return {
    right() {
      tries.delete(keys.account);
      if (before) tries.set(keys.source, before);
      else tries.delete(keys.source);
    },
  };
}

/** Counts one more wrong try, as the last in the order of all. */
function count(tries: Map<string, Tries>, key: string, now: number): void {
  const counted = afterWrongTry(tries.get(key), now);
  tries.delete(key);
  tries.set(key, counted);
}
