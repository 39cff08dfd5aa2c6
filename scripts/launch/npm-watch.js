import { readFileSync } from 'node:fs';

/**
 * Ends this process in order when the npm that started it is gone without passing a signal on (it was killed):
 * nobody would be left to stop us.
 */
export function stopWhenNpmIsGone() {
  if (!process.env.npm_lifecycle_event) return;
  const starter = starterOf();
  const watch = setInterval(() => {
    if (starterOf() === starter) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  watch.unref();
}

/** Our parent, and its parent too where npm's shell stands in between. */
function starterOf() {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'utf8');
    const [, name, grandparent] = stat.match(/^\d+ \((.*)\) \S (\d+)/) || [];
    return /^(sh|dash|bash|ash|busybox)$/.test(name) ? `${parent} ${grandparent}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
}
