import { expect, test } from 'vitest';
import { isLocalHost, isOwnRequest, ownPath } from './own-request.ts';

const SITE = 'https://help.example.org';
const own = { origin: SITE, secFetchSite: 'same-origin', host: 'help.example.org' };

test('a form of our own page is ours, also from a browser that does not say where it began', () => {
  expect(isOwnRequest(own, SITE)).toBe(true);
  expect(isOwnRequest({ ...own, secFetchSite: null }, SITE)).toBe(true);
});

test('the site is ours under its public address and under the one it is asked by', () => {
  expect(isOwnRequest({ ...own, host: '127.0.0.1:3000' }, SITE)).toBe(true);
  const local = { origin: 'http://localhost:3000', secFetchSite: 'same-origin', host: 'localhost:3000' };
  expect(isOwnRequest(local, 'http://127.0.0.1:3000')).toBe(true);
});

test('no Origin, a null one, another site and a sibling site are refused', () => {
  for (const origin of [null, '', 'null', 'https://evil.example', 'https://a.help.example.org', 'file://x']) {
    expect(isOwnRequest({ ...own, origin }, SITE), String(origin)).toBe(false);
  }
  expect(isOwnRequest({ ...own, origin: 'https://help.example.org:444' }, SITE)).toBe(false);
  expect(isOwnRequest({ ...own, origin: 'null', host: null }, SITE)).toBe(false);
});

test('a browser that says the request began elsewhere is believed', () => {
  for (const secFetchSite of ['cross-site', 'same-site', 'none', '']) {
    expect(isOwnRequest({ ...own, secFetchSite }, SITE), secFetchSite).toBe(false);
  }
});

test('this machine is local, however it is written; a name that begins like it is not', () => {
  for (const host of ['localhost', 'localhost:3000', '127.0.0.1:80', '[::1]:3000', 'a.localhost:1']) {
    expect(isLocalHost(host), host).toBe(true);
  }
  for (const host of ['localhost.evil.example', '192.168.1.5:3000', '127.0.0.1.evil.example', '']) {
    expect(isLocalHost(host), host).toBe(false);
  }
});

test('only a path of ours is gone on to', () => {
  expect(ownPath('/admin/users?role=admin', '/admin')).toBe('/admin/users?role=admin');
  const tricks = [
    undefined,
    '',
    'admin',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/admin\\..\\x',
    '/a\nb',
    '/a\tb',
    '/ admin',
    ' /admin',
    '/\u0000',
    '/é',
    '///evil.example',
    '/\t/evil.example',
    '/%0d%0aSet-Cookie:x\r\n',
    'data:text/html,x',
    '\u2028/admin',
  ];
  for (const trick of tricks) expect(ownPath(trick, '/admin'), String(trick)).toBe('/admin');
});
