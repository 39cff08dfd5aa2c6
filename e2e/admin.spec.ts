import { type APIRequestContext, request as requests } from '@playwright/test';
import { totp } from '#db/staff/totp.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';
import {
  linkIn,
  newEmail,
  newPerson,
  PASSWORD,
  runUserCommand,
  sessionCookie,
  setUp,
  signIn,
  trySignIn,
} from './staff.ts';

test.use({ expectedCookies: ['__Host-staff'], expectedErrors: [/status of (403|404|429)/] });

/** A form of a page as a browser without script would send it. */
async function formOf(request: APIRequestContext, path: string, cookie = '') {
  const html = await (await request.get(path, { headers: { Cookie: cookie } })).text();
  const fields: Record<string, string> = {};
  const form = [...html.matchAll(/<form[^>]*multipart.*?<\/form>/gs)].at(-1)?.[0] ?? '';
  for (const [input] of form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = input.match(/name="([^"]*)"/)?.[1];
    if (name) fields[name] = (input.match(/value="([^"]*)"/)?.[1] ?? '').replaceAll('&quot;', '"');
  }
  return fields;
}

test('a new coordinator sets up an account by a one-time link, without script, and signs in with it', async ({
  browser,
  page,
}) => {
  const email = newEmail();
  const link = linkIn(runUserCommand('add', email, '--role', 'admin'));
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await bare.goto(link);
  await bare.getByLabel('Your name').fill('Ana Pacheco');
  await bare.getByLabel('Password').fill('passwordpassword');
  await bare.getByLabel('The 6 digits from the app').fill('000000');
  await bare.getByRole('button', { name: 'Set up' }).click();
  const problems = bare.getByRole('alert');
  await expect(problems).toContainText('Many people have this password');
  await expect(problems).toContainText('The 6 digits are not those of now');
  await expect(bare.getByLabel('Your name')).toHaveValue('Ana Pacheco');
  await expect(bare.getByLabel('Password')).toHaveValue('');
  const person = await setUp(bare, link, email);
  expect(person.recoveryCodes).toHaveLength(10);

  await bare.goto(link);
  await expect(bare.getByText('This link was used already')).toBeVisible();
  await bare.close();

  await signIn(page, person);
  await expect(page.getByText('Ana, admin')).toBeVisible();
  for (const cookie of await page.context().cookies()) {
    expect(cookie).toMatchObject({
      name: '__Host-staff',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
      path: '/',
      expires: -1,
    });
  }
});

test('the same code a second time, a wrong one and a wrong password are told apart by nobody', async ({
  browser,
  page,
}) => {
  const person = await newPerson(browser, 'viewer');
  const code = totp(person.secret, new Date(Date.now() + 30_000));
  const refused = page.locator('form [role=alert]');
  await trySignIn(page, person, { code: '000000' });
  await expect(refused).toContainText('E-mail, password or code is not right');
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
  await trySignIn(page, { ...person, email: 'nobody@example.org' });
  await expect(refused).toContainText('E-mail, password or code is not right');
  await trySignIn(page, person, { code });
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();

  const second = await browser.newPage();
  await trySignIn(second, person, { code });
  await expect(second.locator('form [role=alert]')).toContainText('Each code works once');
  await second.close();
});

test('after 25 wrong tries the next ones must wait, and the answer says so to machines too', async ({
  baseURL,
}) => {
  const request = await requests.newContext({ ...(baseURL && { baseURL }) });
  // Another source than that of the other tests: what the proxy in front would say.
  const headers = { Origin: baseURL ?? '', 'X-Forwarded-For': '203.0.113.77' };
  const fields = await formOf(request, '/admin/sign-in');
  const statuses: number[] = [];
  for (let i = 0; i < 25; i++) {
    const multipart = {
      ...fields,
      email: 'flood@example.org',
      password: `wrong password ${i}`,
      code: '123456',
    };
    statuses.push((await request.post('/admin/sign-in', { headers, multipart })).status());
  }
  expect(statuses.slice(0, 4)).toEqual([403, 403, 403, 403]);
  expect(statuses.at(-1)).toBe(429);
  expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(15);
  const last = await request.post('/admin/sign-in', {
    headers,
    multipart: { ...fields, email: 'flood@example.org' },
  });
  expect(await last.text()).toMatch(/Too many tries\. Wait \d+ second/);
  await request.dispose();
});

test('after signing out Back shows nothing, and the old cookie opens nothing', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  const person = await newPerson(browser, 'admin');
  await signIn(page, person);
  await page.getByRole('link', { name: 'Your account' }).click();
  await expect(page.getByText(person.email)).toBeVisible();
  const cookie = await sessionCookie(page.context());
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await expect(page.getByText(person.email)).toHaveCount(0);
  expect(await page.context().cookies()).toEqual([]);
  const old = await request.get('/admin/account', { headers: { Cookie: cookie }, maxRedirects: 0 });
  expect([old.status(), old.headers().location]).toEqual([307, '/admin/sign-in']);
  const again = await request.post('/admin/sign-out', {
    headers: { Origin: baseURL ?? '' },
    maxRedirects: 0,
  });
  expect(again.headers()['clear-site-data']).toBe('"cache", "storage"');
});

test('a new password ends every session, and a person who is shut out is out at once', async ({
  browser,
  page,
  request,
}) => {
  const person = await newPerson(browser, 'viewer');
  await signIn(page, person);
  const other = await browser.newPage();
  await signIn(other, person);
  const cookies = [await sessionCookie(page.context()), await sessionCookie(other.context())];
  await page.goto('/admin/account');
  await expect(page.getByRole('row')).toHaveCount(3);
  await page.getByLabel('New password').fill('short');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('too short');
  await page.getByLabel('New password').fill('seven herons at low tide');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await expect(page.getByText('Your password is changed')).toBeVisible();
  for (const cookie of cookies) {
    const answer = await request.get('/admin', { headers: { Cookie: cookie }, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
  }
  await other.close();

  await trySignIn(page, person, { password: 'seven herons at low tide' });
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
  runUserCommand('disable', person.email);
  await page.goto('/admin/account');
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('what does not come from a page of ours, or without its token, changes nothing', async ({
  browser,
  page,
  request,
  baseURL,
}) => {
  const person = await newPerson(browser, 'viewer');
  await signIn(page, person);
  const cookie = await sessionCookie(page.context());
  const own = { Cookie: cookie, Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  const fields = await formOf(request, '/admin/account', cookie);
  expect(fields['form-token']).toMatch(/^[\w-]{43}$/);
  const multipart = { ...fields, password: 'seven herons at low tide' };
  const { Origin: _, ...withoutOrigin } = own;
  const elsewhere = [
    { ...own, Origin: 'https://evil.example' },
    { ...own, Origin: 'null' },
    { ...own, 'Sec-Fetch-Site': 'cross-site' },
    { ...own, 'Sec-Fetch-Site': 'same-site' },
    { ...withoutOrigin },
    { ...withoutOrigin, 'x-middleware-subrequest': 'middleware:middleware:middleware' },
  ];
  for (const headers of elsewhere) {
    const answer = await request.post('/admin/account', { headers, multipart, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
  }
  for (const token of ['', 'x'.repeat(43)]) {
    const answer = await request.post('/admin/account', {
      headers: own,
      multipart: { ...multipart, 'form-token': token },
      maxRedirects: 0,
    });
    expect([answer.status(), answer.headers().location]).toEqual([303, '/admin/refused']);
  }
  const signOut = await request.post('/admin/sign-out', {
    headers: own,
    form: { 'form-token': 'x' },
    maxRedirects: 0,
  });
  expect(signOut.headers().location).toBe('/admin/refused');
  await page.reload();
  await expect(page.getByText('Signed in as')).toBeVisible();

  const answer = await request.post('/admin/account', { headers: own, multipart, maxRedirects: 0 });
  expect(answer.headers().location).toBe('/admin/sign-in?after=password-changed');
});

test('what a role does not reach is refused, on pages and in forms, and nobody comes in by a header', async ({
  browser,
  page,
  request,
}) => {
  const person = await newPerson(browser, 'editor', '--county', '25027');
  for (const path of ['', '/users', '/users/x', '/audit', '/account', '/confirm', '/anything']) {
    const headers = { 'x-middleware-subrequest': 'src/middleware:src/middleware', 'x-source': 'x' };
    const answer = await request.get(`/admin${path}`, { headers, maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], path).toEqual([307, '/admin/sign-in']);
  }
  await signIn(page, person);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Users' })).toHaveCount(0);
  for (const path of ['/admin/users', '/admin/audit', '/admin/users/x']) {
    expect((await page.goto(path))?.status(), path).toBe(403);
    await expect(page.getByRole('heading', { name: 'That is not open to you' })).toBeVisible();
  }
  expect((await page.goto('/admin/no-such-page'))?.status()).toBe(404);
});

test('an admin adds somebody, gives a role and a link, after giving the password again', async ({
  browser,
  page,
}) => {
  const admin = await newPerson(browser, 'admin');
  await signIn(page, admin);
  await page.getByRole('link', { name: 'Users' }).click();
  const email = newEmail();
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Enter an e-mail address');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Role', { exact: true }).and(page.locator('select')).selectOption('editor');
  await page.getByRole('button', { name: 'Add' }).click();
  await expect(page.locator('form [role=alert]')).toContainText('Say which counties');
  await expect(page.getByLabel('Role', { exact: true }).and(page.locator('select'))).toHaveValue('editor');
  await page.getByLabel('Counties').fill('25027 25017');
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('link', { name: email }).click();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = linkIn(await page.getByRole('status').innerText());
  const bare = await browser.newPage({ javaScriptEnabled: false });
  await signIn(bare, await setUp(bare, link, email));
  await page.getByLabel('Role', { exact: true }).and(page.locator('select')).selectOption('reviewer');
  await page.getByRole('button', { name: 'Save the role' }).click();
  await expect(page.getByRole('row').filter({ hasText: email })).toContainText('reviewer');
  await bare.reload();
  await expect(bare.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await bare.close();
  await page.getByRole('link', { name: 'Audit log' }).click();
  await expect(page.getByRole('row').filter({ hasText: email }).first()).toContainText('Role changed');
});

test('staff pages have no accessibility fault, a policy with a number of its own, and are kept nowhere', async ({
  browser,
  page,
}) => {
  const admin = await newPerson(browser, 'admin');
  const nonces = new Set<string>();
  const look = async (path: string) => {
    const answer = await page.goto(path);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    nonces.add(policy.match(/script-src 'nonce-([^']+)' 'strict-dynamic'/)?.[1] ?? '');
    expect(policy).not.toContain('unsafe');
    expect(answer?.headers()['cache-control']).toBe('no-store');
    await expectAccessible(page);
  };
  await look('/admin/sign-in');
  await signIn(page, admin);
  const paths = [
    '/admin',
    '/admin/users',
    '/admin/account',
    '/admin/audit',
    '/admin/confirm',
    '/admin/refused',
  ];
  for (const path of paths) await look(path);
  expect(nonces).not.toContain('');
  expect(nonces.size).toBe(paths.length + 1);
  await page.goto('/admin/users');
  await page.getByRole('link', { name: admin.email }).click();
  await expectAccessible(page);
});

test('off this machine and without https, sign-in says in words why it cannot work', async ({
  request,
  page,
}) => {
  const answer = await request.get('/admin/sign-in', { headers: { Host: 'desk.example.org' } });
  const html = await answer.text();
  expect(html).toContain('You cannot sign in at this address');
  expect(html).not.toContain('type="password"');
  const proxied = await request.get('/admin/sign-in', {
    headers: { Host: 'desk.example.org', 'X-Forwarded-Proto': 'https' },
  });
  expect(await proxied.text()).toContain('type="password"');
  await page.goto('/admin/sign-in');
  await expect(page.getByLabel('Password')).toBeVisible();
});

test('a visit to the public site by somebody signed in leaves no more than their session', async ({
  browser,
  page,
}) => {
  await signIn(page, await newPerson(browser, 'viewer'));
  await page.getByRole('link', { name: 'The public site' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect((await page.context().cookies()).map(({ name }) => name)).toEqual(['__Host-staff']);
  expect(PASSWORD.length).toBeGreaterThanOrEqual(15);
});
