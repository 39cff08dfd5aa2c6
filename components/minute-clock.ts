import { useSyncExternalStore } from 'react';

const MINUTE_MS = 60_000;

const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | null = null;

/** The time now to the minute before, in milliseconds; ticks while the page is in sight. Null until the script runs. */
export function useMinute(): number | null {
  return useSyncExternalStore(subscribe, minuteNow, () => null);
}

const minuteNow = () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS;

/** One timer for all that is on the page. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', tick);
    wait();
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    document.removeEventListener('visibilitychange', tick);
    if (timer) clearTimeout(timer);
  };
}

function tick(): void {
  if (document.hidden) return;
  for (const listener of listeners) listener();
  wait();
}

function wait(): void {
  if (timer) clearTimeout(timer);
  timer = setTimeout(tick, MINUTE_MS - (Date.now() % MINUTE_MS) + 50);
}
