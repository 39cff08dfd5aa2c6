import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { createSourceNames, sourceAddress } from './source.ts';

const PROXIES = ['127.0.0.1', '::1'];

test('without a proxy it is who is connected, whatever they say about themselves', () => {
  expect(sourceAddress('203.0.113.9', '198.51.100.1', PROXIES)).toBe('203.0.113.9');
  expect(sourceAddress('::ffff:203.0.113.9', undefined, PROXIES)).toBe('203.0.113.9');
});

test('behind our proxy it is whom the proxy saw, not what that one claimed', () => {
  expect(sourceAddress('127.0.0.1', '198.51.100.1, 203.0.113.9', PROXIES)).toBe('203.0.113.9');
  expect(sourceAddress('::ffff:127.0.0.1', '203.0.113.9', PROXIES)).toBe('203.0.113.9');
});

test('what is no address is not one; a visit from this machine is from this machine', () => {
  expect(sourceAddress('127.0.0.1', 'unknown', PROXIES)).toBe('127.0.0.1');
  expect(sourceAddress('127.0.0.1', '', PROXIES)).toBe('127.0.0.1');
  expect(sourceAddress('127.0.0.1', undefined, PROXIES)).toBe('127.0.0.1');
});

const from = (remoteAddress: string) => ({ socket: { remoteAddress }, headers: {} }) as IncomingMessage;

test('a name tells one source from another, not which it is, and is another one tomorrow', () => {
  let now = 0;
  const name = createSourceNames(PROXIES, () => now);
  const today = name(from('203.0.113.9'));
  expect(today).toMatch(/^[\w-]{22}$/);
  expect(name(from('203.0.113.9'))).toBe(today);
  expect(name(from('203.0.113.10'))).not.toBe(today);
  now += 86_400_001;
  expect(name(from('203.0.113.9'))).not.toBe(today);
});

test('the addresses of one IPv6 network are one source', () => {
  const name = createSourceNames(PROXIES);
  expect(name(from('2001:db8:1:2::1'))).toBe(name(from('2001:0db8:0001:0002:ffff:1:2:3')));
  expect(name(from('2001:db8:1:3::1'))).not.toBe(name(from('2001:db8:1:2::1')));
  expect(name(from('2001:db8::1'))).toBe(name(from('2001:db8:0:0:1::')));
});
