const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
let isStopping = false;

/**
 * Ends this process in order when it is told to: `work` once, however many signals come (a terminal, npm and the
 * launcher each send one). Also when the launcher was killed and can tell nothing any more.
 */
export function onStop(work: () => void | Promise<void>): void {
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    await work();
    process.exit(0);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('disconnect', stop);
  process.channel?.unref();
}
