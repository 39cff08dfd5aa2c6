/** Wrong tries that cost nothing: people mistype. */
const FREE_TRIES = 4;
/** Wrong tries are forgotten after this long without another. */
const FORGOTTEN_AFTER_MS = 30 * 60_000;

export type Tries = { readonly wrong: number; readonly lastAt: number };

/** How long the next try must wait at most: an account is never locked for long by somebody else. */
export const LONGEST_WAIT_MS = { account: 60_000, source: 15 * 60_000 } as const;

/**
 * Milliseconds until another try may be made: none for the first few, then 1 s, 2 s, 4 s, … after each wrong one.
 * @param now milliseconds since the epoch
 */
export function waitMs(tries: Tries | undefined, longestMs: number, now: number): number {
  if (!tries || now - tries.lastAt > FORGOTTEN_AFTER_MS || tries.wrong < FREE_TRIES) return 0;
  const pause = Math.min(1000 * 2 ** (tries.wrong - FREE_TRIES), longestMs);
  return Math.max(0, tries.lastAt + pause - now);
}

/** One more wrong try. */
export function afterWrongTry(tries: Tries | undefined, now: number): Tries {
  const isForgotten = !tries || now - tries.lastAt > FORGOTTEN_AFTER_MS;
  return { wrong: (isForgotten ? 0 : tries.wrong) + 1, lastAt: now };
}

export function isForgotten(tries: Tries, now: number): boolean {
  return now - tries.lastAt > FORGOTTEN_AFTER_MS;
}

/** So much is left when room is made: rarely, as it looks at all there is. */
const LEFT_OF_ROOM = 0.9;

/**
 * Makes room when so many are counted. First go those that are forgotten anyway, then those who have nothing to wait for,
 * and only then others, those of the longest ago first: so that nobody shakes off a wait by tries at thousands of
 * invented accounts, one each.
 * @param tries in the order of the last try
 */
export function makeRoom(tries: Map<string, Tries>, most: number, now: number): void {
  if (tries.size < most) return;
  const isEnough = () => tries.size <= most * LEFT_OF_ROOM;
  for (const goes of [
    (one: Tries) => isForgotten(one, now),
    (one: Tries) => one.wrong < FREE_TRIES,
    () => true,
  ]) {
    for (const [key, one] of tries) {
      if (isEnough()) return;
      if (goes(one)) tries.delete(key);
    }
  }
}
