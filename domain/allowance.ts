/** How often one source may do something; kept in memory alone, and forgotten with the process. */
export type Allowance = {
  /** @returns 0 when it may be done now, and then it counts; else the seconds to wait. */
  take(source: string, now: Date): number;
};

/** Far more sources than come in an hour: a bound, so that a flood cannot fill the memory. */
const MOST_SOURCES = 20_000;

/** So many times within any stretch of so many milliseconds, for each source apart. */
export function createAllowance({ times, perMs }: { times: number; perMs: number }): Allowance {
  const taken = new Map<string, number[]>();

  /** Whoever was last let in longest ago stands first: those are looked at alone, however many there are. */
  function forget(now: number): void {
    for (const [source, at] of taken) {
      if (taken.size < MOST_SOURCES && (at.at(-1) ?? 0) > now - perMs) return;
      taken.delete(source);
    }
  }

  return {
    take(source, date) {
      const now = date.getTime();
      // A clock that was set back must not shut anybody out.
      const within = (taken.get(source) ?? []).filter((at) => at > now - perMs && at <= now);
      const first = within[0];
      if (first !== undefined && within.length >= times) return Math.ceil((first + perMs - now) / 1000);
      forget(now);
      taken.delete(source);
      taken.set(source, [...within, now]);
      return 0;
    },
  };
}
