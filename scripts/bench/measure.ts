/** What something took, in milliseconds. */
export type Took = { readonly wall: number; readonly cpu: number };
export type Spread = { readonly p50: number; readonly p95: number };

/**
 * Runs one thing again and again for so many milliseconds, at least once, and tells how long one run took on the clock and
 * on the processor. The processor's time is the steadier figure, as other programs on the machine change it less; some
 * systems count it in steps of 4 milliseconds, so a short run alone would tell nothing.
 */
export async function measure(run: () => unknown, forMs = 0): Promise<Took> {
  const cpuBefore = cpuMicroseconds();
  const before = performance.now();
  let times = 0;
  do {
    await run();
    times++;
  } while (performance.now() - before < forMs);
  return {
    wall: (performance.now() - before) / times,
    cpu: (cpuMicroseconds() - cpuBefore) / 1000 / times,
  };
}

function cpuMicroseconds(): number {
  // Of this thread where the runtime can tell (Node 24 can), else of the process with its garbage collector.
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)();
  return user + system;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}
