import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/**
 * In-process only: a short word for where a request came from, for limiting how often somebody tries. It cannot be
 * turned back into an address, and means nothing the day after.
 */
export const SOURCE_HEADER = 'x-source';

const DAY_MS = 86_400_000;

/** Names sources. The salt lives in memory alone and is new every day. */
export function createSourceNames(trustedProxies: readonly string[], clock: () => number = Date.now) {
  let salt = randomBytes(32);
  let saltedAt = clock();
  return (request: IncomingMessage): string => {
    if (clock() - saltedAt > DAY_MS) {
      salt = randomBytes(32);
      saltedAt = clock();
    }
    const address = sourceAddress(
      request.socket.remoteAddress ?? '',
      request.headers['x-forwarded-for'],
      trustedProxies,
    );
    return createHmac('sha256', salt).update(network(address)).digest('base64url').slice(0, 22);
  };
}

/**
 * Where a request came from: who is connected to us or, where that is a proxy of ours, the last address in
 * X-Forwarded-For that is not. What stands before it, anybody could have written.
 */
export function sourceAddress(
  connected: string,
  forwardedFor: string | string[] | undefined,
  trustedProxies: readonly string[],
): string {
  const hops = [...String(forwardedFor ?? '').split(','), connected].map(plainAddress).filter(Boolean);
  const stranger = hops.findLastIndex((hop) => !trustedProxies.includes(hop));
  const address = hops[stranger] ?? hops[0] ?? '';
  return isIP(address) ? address : plainAddress(connected);
}

function plainAddress(address: string): string {
  return address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
}

/** Whoever has one IPv6 address has the 2^64 beside it. */
function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail = ''] = address.split('::', 2);
  const first = head.split(':').filter(Boolean);
  const last = tail.split(':').filter(Boolean);
  const zeros = address.includes('::') ? 8 - first.length - last.length : 0;
  return [...first, ...Array<string>(Math.max(0, zeros)).fill('0'), ...last]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
