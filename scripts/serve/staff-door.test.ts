import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { dropPolicyHeaders, handPolicyToNext, isOwnWrite, isStaffPath } from './staff-door.ts';

const asked = (headers: Record<string, string>) => ({ headers }) as unknown as IncomingMessage;

test('staff pages are those under /admin', () => {
  expect(['/admin', '/admin/', '/admin/users'].every(isStaffPath)).toBe(true);
  expect(['/', '/administrators', '/es/admin', '/api/admin'].some(isStaffPath)).toBe(false);
});

test('behind a proxy that changes Host, the host it passes on is ours', () => {
  const headers = { origin: 'https://desk.example.org', host: '127.0.0.1:3000' };
  expect(isOwnWrite(asked(headers), 'http://127.0.0.1:3000')).toBe(false);
  const forwarded = { ...headers, 'x-forwarded-host': 'desk.example.org' };
  expect(isOwnWrite(asked(forwarded), 'http://127.0.0.1:3000')).toBe(true);
});

test('each answer has a number of its own, and nobody outside can choose it', () => {
  const request = asked({ 'content-security-policy': "script-src 'nonce-mine'" });
  dropPolicyHeaders(request);
  expect(request.headers).toEqual({});
  const [first, second] = [handPolicyToNext(request), handPolicyToNext(request)];
  expect(first).not.toBe(second);
  expect(request.headers['content-security-policy']).toBe(second);
  expect(first).toMatch(/script-src 'nonce-[A-Za-z0-9+/]{22}==' 'strict-dynamic';/);
  expect(first).not.toContain('unsafe');
});
