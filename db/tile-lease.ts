import { randomUUID } from 'node:crypto';
import type { Db } from './client.ts';
import { readSetting, writeSetting } from './settings.ts';

/** One process at a time makes tiles, and what another has made meanwhile is never overwritten. */
const SETTING = 'tiles-maker';
const LASTS_MS = 30_000;

type Held = { readonly token: string; readonly pid: number; readonly until: number };

export type Lease = {
  /** Goes on holding it. */
  readonly renew: (now: Date) => void;
  /** For use inside the transaction that relies on it. @throws Error when it was lost to another process. */
  readonly check: () => void;
  readonly release: () => void;
};

/** Null while another process that is alive holds it. */
export function takeLease(db: Db, now: Date): Lease | null {
  const token = randomUUID();
  const write = (at: Date) =>
    writeSetting(
      db,
      SETTING,
      JSON.stringify({ token, pid: process.pid, until: at.getTime() + LASTS_MS } satisfies Held),
    );
  const isOurs = () => readHeld(db)?.token === token;
  const take = db.transaction(() => {
    const held = readHeld(db);
    if (held && held.until > now.getTime() && isAlive(held.pid)) return false;
    write(now);
    return true;
  });
  if (!take.immediate()) return null;
  let renewedAt = now.getTime();
  return {
    renew: (at) => {
      if (at.getTime() - renewedAt < LASTS_MS / 4) return;
      db.transaction(() => isOurs() && write(at)).immediate();
      renewedAt = at.getTime();
    },
    check: () => {
      if (!isOurs())
        throw new Error('Another process has begun to make tiles: what was made here is not used');
    },
    release: () => db.transaction(() => isOurs() && writeSetting(db, SETTING, null)).immediate(),
  };
}

function readHeld(db: Db): Held | null {
  const text = readSetting(db, SETTING);
  return text === null ? null : (JSON.parse(text) as Held);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
