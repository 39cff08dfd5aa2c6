import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRole, type Role, roleReaches } from '#domain/staff/roles.ts';
import { expect, test } from './fixtures.ts';
import { newPerson, runUserCommand, sessionCookie, signIn } from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404)/] });

/** For those who are not signed in, or were refused. */
const OPEN = /^\/admin\/(sign-in|join|refused)/;

type Door = { readonly path: string; readonly role: Role; readonly methods: readonly string[] };

/** Every page and route of the desk, with the first role it asks for; what is between [] is some number. */
const doors: readonly Door[] = readdirSync('app/admin', { recursive: true, encoding: 'utf8' })
  .filter((name) => /(^|\/)(page\.tsx|route\.ts)$/.test(name))
  .map((name) => {
    const text = readFileSync(join('app/admin', name), 'utf8');
    const role = text.match(/await require(?:Role|Fresh|Write)\('(\w+)'/)?.[1] ?? 'viewer';
    if (!isRole(role)) throw new Error(`${name} asks for "${role}", which is no role`);
    const folder = `/admin/${name}`.replace(/\/(page\.tsx|route\.ts)$/, '');
    const isPage = name.endsWith('page.tsx');
    const methods = isPage ? ['GET'] : (text.match(/(?<=export async function )(GET|POST)/g) ?? []);
    return { path: folder.replace(/\[[^\]]+\]/g, '1'), role, methods };
  })
  .filter(({ path }) => !OPEN.test(path));
const read = doors.filter(({ methods }) => methods.includes('GET'));
const written = doors.filter(({ methods }) => methods.includes('POST'));

/** Headers by which a middleware in front was once talked out of its check. */
const TRICKS = { 'x-middleware-subrequest': 'src/middleware:src/middleware:middleware', 'x-source': 'x' };

test('no door of the desk opens for somebody who is not signed in, or was shut out', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  expect(read.length).toBeGreaterThan(25);
  expect(written.length).toBeGreaterThan(2);
  const person = await newPerson(browser, 'reviewer');
  await signIn(page, person);
  const cookie = await sessionCookie(page.context());
  expect((await request.get('/admin/duplicates', { headers: { Cookie: cookie } })).status()).toBe(200);
  runUserCommand('disable', person.email);
  for (const headers of [TRICKS, { Cookie: cookie }, { Cookie: '__Host-staff=made-up' }]) {
    for (const { path } of read) {
      const answer = await request.get(path, { headers, maxRedirects: 0 });
      expect([answer.status(), answer.headers().location], path).toEqual([307, '/admin/sign-in']);
    }
    for (const { path } of written) {
      const answer = await request.post(path, {
        headers: { ...headers, Origin: baseURL ?? '' },
        multipart: { 'form-token': 'x' },
        maxRedirects: 0,
      });
      // Whoever is signed out already is signed out.
      const isSignOut = path === '/admin/sign-out';
      expect(answer.headers().location, path).toMatch(
        isSignOut ? /^\/admin\/sign-in\?/ : /^\/admin\/sign-in$/,
      );
    }
  }
});

test('a viewer gets no further than a viewer may, whatever page it is; nothing is written from another site', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  await signIn(page, await newPerson(browser, 'viewer'));
  const cookie = await sessionCookie(page.context());
  for (const { path, role } of read) {
    const answer = await request.get(path, { headers: { Cookie: cookie }, maxRedirects: 0 });
    const isRefused = answer.headers().location === '/admin/refused';
    expect(isRefused, `${path} for a viewer, asks for ${role}`).toBe(!roleReaches('viewer', role));
    expect(answer.status(), path).toBeLessThan(500);
  }
  const own = { Cookie: cookie, Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  const { Origin: _, ...withoutOrigin } = own;
  for (const { path } of written) {
    for (const headers of [
      { ...own, Origin: 'https://evil.example' },
      { ...own, Origin: 'null' },
      { ...own, 'Sec-Fetch-Site': 'cross-site' },
      withoutOrigin,
    ]) {
      const answer = await request.post(path, { headers, multipart: { 'form-token': 'x' }, maxRedirects: 0 });
      expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
    }
    for (const token of ['', 'x'.repeat(43)]) {
      const answer = await request.post(path, {
        headers: own,
        multipart: { 'form-token': token },
        maxRedirects: 0,
      });
      expect(answer.headers().location, path).toBe('/admin/refused');
    }
  }
  expect((await page.goto('/admin'))?.status(), 'still signed in').toBe(200);
});
