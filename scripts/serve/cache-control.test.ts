import { expect, test } from 'vitest';
import { cacheControl, OF_THE_DAY, OF_THE_MINUTE } from './cache-control.ts';

const ON_REQUEST = 'private, no-cache, no-store, max-age=0, must-revalidate';

const get = (address: string, status = 200, given = ON_REQUEST) =>
  cacheControl({ method: 'GET', address, isForScript: false }, status, given);

test('a page that says what begins when is kept by shared caches for a minute, and by none for long', () => {
  for (const address of [
    '/',
    '/es',
    '/find',
    '/es/find?near=01608&kind=meeting',
    '/listings/admin',
    '/browse',
  ]) {
    expect(get(address), address).toBe(OF_THE_MINUTE);
  }
  const seconds = (name: string) => Number(OF_THE_MINUTE.match(new RegExp(`(?:^|[ ,])${name}=(\\d+)`))?.[1]);
  expect(seconds('max-age')).toBe(0);
  expect(seconds('s-maxage') + seconds('stale-while-revalidate')).toBeLessThanOrEqual(120);
  expect(seconds('stale-if-error')).toBeLessThanOrEqual(6 * 3600);
});

test('whom to call stays in caches for a week when the site is gone', () => {
  for (const address of [
    '/help-now',
    '/es/help-now',
    '/learn/meeting',
    '/safety?x=1',
    '/sheet',
    '/booklet?county=25027',
  ]) {
    expect(get(address), address).toBe(OF_THE_DAY);
  }
  expect(get('/learning')).toBe(OF_THE_MINUTE);
});

test('no directive forbids what the others allow', () => {
  for (const policy of [OF_THE_DAY, OF_THE_MINUTE]) expect(policy).not.toMatch(/must-revalidate|private|no-/);
});

test('what somebody posted a form for is never kept', () => {
  for (const given of [ON_REQUEST, 's-maxage=31536000']) {
    expect(cacheControl({ method: 'POST', address: '/find', isForScript: false }, 200, given)).toBe(
      'no-store',
    );
  }
});

test('staff pages are never kept, in any language; a page called like them is none', () => {
  for (const address of ['/admin', '/es/admin/feeds', '/admin?next=feeds', '/en/admin/']) {
    expect(get(address, 200, 's-maxage=60'), address).toBe('no-store');
  }
  expect(get('/administrators', 200, 's-maxage=60')).toBe('s-maxage=60');
});

test('reports and proposals are never kept', () => {
  for (const address of ['/suggest', '/es/suggest?x', '/listings/a-b/report', '/es/listings/a-b/welcome/']) {
    expect(get(address), address).toBe('no-store');
  }
  expect(get('/listings/report')).toBe(OF_THE_MINUTE);
  expect(get('/listings/welcome?near=01608')).toBe(OF_THE_MINUTE);
});

test('a list whose numbers are in the address is never kept; the empty page may be', () => {
  for (const address of ['/sheet?ids=12,7', '/es/sheet?ids=12&ids=7', '/en/sheet/?x', '/sheet?']) {
    expect(get(address), address).toBe('no-store');
  }
});

test('an address that somebody wrote words, medicine or an audience into is never kept', () => {
  for (const query of [
    'words=hope',
    'near=01608&medication=methadone',
    'audience=women',
    '%77ords=x',
    'near=1?&words=x',
  ]) {
    expect(get(`/find?${query}`), query).toBe('no-store');
    expect(get(`/api/v1/listings?${query}`, 200, 'public, max-age=60'), query).toBe('no-store');
  }
  expect(get('/find?near=words')).toBe(OF_THE_MINUTE);
});

test('what Next asks for by script is never kept, nor a page under the address of it', () => {
  const asked = { method: 'GET', address: '/find?near=01608', isForScript: true };
  expect(cacheControl(asked, 200, ON_REQUEST)).toBe('no-store');
  expect(get('/find?near=01608&_rsc=1a2b3')).toBe('no-store');
});

test('an error or a detour is not kept; that a page has moved for good may be', () => {
  expect(get('/find', 500)).toBe('no-store');
  expect(get('/nowhere', 404)).toBe('no-store');
  expect(get('/find', 307, '')).toBe('no-store');
  expect(get('/en/find', 308, '')).toMatch(/^public/);
});

test('what a route says for itself stands, and what says nothing is like a page', () => {
  expect(get('/api/v1/listings', 200, 'public, max-age=300')).toBe('public, max-age=300');
  expect(get('/.well-known/security.txt', 200, '')).toBe(OF_THE_DAY);
});
