import { expect, test } from 'vitest';
import { cacheControl } from './cache-control.ts';

const ON_REQUEST = 'private, no-cache, no-store, max-age=0, must-revalidate';

test('a page that is the same for everybody may be kept for Back, and by a shared cache for a minute', () => {
  expect(cacheControl('GET', '/es/find', 200, ON_REQUEST)).toBe(
    'public, max-age=0, s-maxage=60, must-revalidate',
  );
});

test('what somebody posted a form for is never kept', () => {
  expect(cacheControl('POST', '/find', 200, ON_REQUEST)).toBe('no-store');
  expect(cacheControl('POST', '/find', 200, 's-maxage=31536000')).toBe('no-store');
});

test('staff pages are never kept, in any language; a listing called admin is no staff page', () => {
  expect(cacheControl('GET', '/admin', 200, ON_REQUEST)).toBe('no-store');
  expect(cacheControl('GET', '/es/admin/feeds', 200, 's-maxage=60')).toBe('no-store');
  expect(cacheControl('GET', '/admin?next=feeds', 200, 's-maxage=60')).toBe('no-store');
  expect(cacheControl('GET', '/administrators', 200, 's-maxage=60')).toBe('s-maxage=60');
});

test('a list whose numbers are in the address is never kept; the empty page may be', () => {
  for (const address of ['/sheet?ids=12,7', '/es/sheet?ids=12&ids=7', '/en/sheet/?x', '/sheet?']) {
    expect(cacheControl('GET', address, 200, ON_REQUEST), address).toBe('no-store');
    expect(cacheControl('HEAD', address, 200, 's-maxage=60'), address).toBe('no-store');
  }
  expect(cacheControl('GET', '/sheet', 200, ON_REQUEST)).toMatch(/^public/);
});

test('an error is not kept', () => {
  expect(cacheControl('GET', '/find', 500, ON_REQUEST)).toBe('no-store');
  expect(cacheControl('GET', '/nowhere', 404, ON_REQUEST)).toBe('no-store');
});

test('what a route says for itself stands', () => {
  expect(cacheControl('GET', '/api/v1/listings', 200, 'public, max-age=300')).toBe('public, max-age=300');
});
