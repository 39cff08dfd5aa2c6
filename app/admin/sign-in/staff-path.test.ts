import { expect, test } from 'vitest';
import { staffPath } from './staff-path.ts';

test('after signing in one goes on to a staff page, and nowhere else', () => {
  const kept = '/admin/listings/12/edit?draft=yes';
  expect(staffPath(kept)).toBe(kept);
  for (const trick of [
    undefined,
    ['/admin/users', '/admin'],
    '/',
    '/find',
    '//evil.example/admin',
    'https://evil.example/admin',
    '/\\evil.example',
    '/admin/../\\evil.example',
    '/admin/../find',
    '/administrator',
    '/admin/sign-out',
    '/admin/sign-in?then=/admin/sign-in',
    '/admin/join/token',
    'javascript:alert(1)',
  ]) {
    expect(staffPath(trick), String(trick)).toBe('/admin');
  }
});
