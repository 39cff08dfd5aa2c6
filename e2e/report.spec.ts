import { join } from 'node:path';
import { openDb } from '../db/client.ts';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Listings of the demo community around Worcester, Massachusetts.
const MEETING = '/listings/second-bell-nooners-worcester';
const HIDDEN_HOUSE = '/listings/lantern-house-for-women-worcester';

/** What waits for a coordinator with this text in it. */
function waiting(text: string): { fields: string; message: string; contact: string | null }[] {
  const db = openDb(join(process.env.E2E_DATA_DIR ?? '', 'open-door.db'));
  const rows = db
    .prepare("SELECT fields, message, contact FROM suggestions WHERE message LIKE '%' || ? || '%'")
    .all(text) as ReturnType<typeof waiting>;
  db.close();
  return rows;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('one tap from a listing says that its number is wrong', async ({ page }) => {
      await page.goto(MEETING);
      await page.getByRole('link', { name: 'Report a mistake' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a mistake');
      await page.waitForTimeout(1600); // as long as a person takes to read
      await page.getByRole('button', { name: 'Number wrong' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
      await expect(page.getByText('A person here will look at this')).toBeVisible();
      await page.getByRole('link', { name: 'Back to the page' }).click();
      await expect(page).toHaveURL(MEETING);
    });

    test('a right time and a note wait for a coordinator; the page itself stays as it is', async ({
      page,
    }) => {
      const note = `New time since spring, ${how}`;
      await page.goto(`${MEETING}/report`);
      await page.getByLabel('In your words').fill(note);
      await page.getByLabel('Right day').selectOption({ label: 'Wednesday' });
      await page.getByLabel('Right time').fill('18:30');
      await page.getByLabel('How can we reach you?').fill('me@example.org');
      await page.waitForTimeout(1600);
      await page.getByRole('button', { name: 'Send' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
      const [kept, ...others] = waiting(note);
      expect(others).toEqual([]);
      expect(JSON.parse(kept?.fields ?? '{}').time.to).toEqual({ weekday: 3, startMinute: 1110 });
      expect(kept?.contact).toBe('me@example.org');
      await page.goto(MEETING);
      await expect(page.getByText('6:30 pm')).toHaveCount(0);
    });

    test('what is wrong is told at once, leads to its field, and nothing typed is lost', async ({ page }) => {
      await page.goto(`${MEETING}/report`);
      await page.getByLabel('In your words').fill('The hall is locked');
      await page.getByLabel('Web address').fill('no address at all');
      await page.getByLabel('Right day').selectOption({ label: 'Friday' });
      await page.getByRole('button', { name: 'Send' }).click();
      const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' });
      await expect(summary.getByRole('link')).toHaveText([
        'Web address: Enter a web address, such as example.org.',
        'Right time: Enter a time, such as 7:00 pm.',
      ]);
      await expect(summary).toBeFocused();
      expect(await page.title()).toMatch(/^Error: Report a mistake/);
      await expect(page.getByLabel('In your words')).toHaveValue('The hall is locked');
      await expect(page.getByLabel('Right day')).toHaveValue('5');
      // axe is a script itself.
      if (javaScriptEnabled) await expectAccessible(page);
      await summary.getByRole('link', { name: /Web address/ }).click();
      await expect(page.getByLabel('Web address')).toBeFocused();
      expect(waiting('The hall is locked')).toEqual([]);
    });

    test('somebody proposes a group that is missing, in Spanish', async ({ page }) => {
      await page.goto('/es');
      await page.getByRole('link', { name: 'Proponer un lugar' }).click();
      await page.getByRole('button', { name: 'Enviar' }).click();
      await expect(page.getByRole('alert').getByRole('link')).toHaveText([
        '¿Qué es?: Elija qué es.',
        'Nombre: Escriba el nombre.',
      ]);
      const what = `Puerta azul, los lunes (${how})`;
      await page.getByLabel('¿Qué es?').selectOption({ index: 1 });
      await page.getByLabel('Nombre').fill('Puerta Azul');
      await page.getByLabel('Algo más').fill(what);
      await page.waitForTimeout(1600);
      await page.getByRole('button', { name: 'Enviar' }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Gracias');
      expect(waiting(what)).toHaveLength(1);
    });
  });
}

test('who presses Send in no time at all is asked to press once more, and then it is taken', async ({
  page,
}) => {
  await page.goto(`${MEETING}/report`);
  await page.getByLabel('In your words').fill('Quick as a wink');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('alert').first()).toContainText('press the button once more');
  await page.waitForTimeout(1600);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  expect(waiting('Quick as a wink')).toHaveLength(1);
});

test('a program that fills in every field is thanked, and nothing is kept', async ({ request, baseURL }) => {
  const form = { message: 'Buy cheap watches', company: 'Acme', opened: String(Date.now() - 60_000) };
  const headers = { Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  const answer = await request.post(`${MEETING}/report`, { form, headers });
  expect(await answer.text()).toContain('Thank you');
  expect(answer.headers()['cache-control']).toBe('no-store');
  expect(waiting('cheap watches')).toEqual([]);
});

test('a form from another site, or from nowhere, is not taken', async ({ request }) => {
  const form = { message: 'From elsewhere', opened: String(Date.now() - 60_000) };
  for (const headers of [{}, { Origin: 'null' }, { Origin: 'https://evil.example' }]) {
    const answer = await request.post(`${MEETING}/report`, {
      form,
      headers: headers as Record<string, string>,
    });
    expect(await answer.text()).toContain('press the button once more');
  }
  expect(waiting('From elsewhere')).toEqual([]);
});

test('the sixth report within an hour is asked to wait, from a list too', async ({ request, baseURL }) => {
  const headers = { Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  const tap = (path: string, reason: string) => request.post(path, { data: { reason }, headers });
  for (const path of [MEETING, `/es${MEETING}`, HIDDEN_HOUSE, MEETING, HIDDEN_HOUSE]) {
    const answer = await tap(`${path}/report/tap`, 'not-there');
    expect(answer.status()).toBe(204);
    expect(answer.headers()['cache-control']).toBe('no-store');
  }
  const sixth = await tap(`${MEETING}/report/tap`, 'time-wrong');
  expect(sixth.status()).toBe(429);
  expect(Number(sixth.headers()['retry-after'])).toBeGreaterThan(3000);
  const form = { reason: 'time-wrong', opened: String(Date.now() - 60_000) };
  const page = await request.post(`${MEETING}/report`, { form, headers });
  expect(page.status()).toBe(429);
  expect(await page.text()).toContain('Please wait 60 minutes');
});

test('a tap that cannot be read, or comes from elsewhere, is refused by its status', async ({
  request,
  baseURL,
}) => {
  const headers = { Origin: baseURL ?? '', 'Sec-Fetch-Site': 'same-origin' };
  const post = async (path: string, data: unknown, more: Record<string, string> = headers) =>
    (await request.post(path, { data, headers: { 'Content-Type': 'application/json', ...more } })).status();
  expect(await post(`${MEETING}/report/tap`, { reason: 'constructor' })).toBe(400);
  expect(await post(`${MEETING}/report/tap`, '{"reason":')).toBe(400);
  expect(await post(`${MEETING}/report/tap`, ['full'])).toBe(400);
  expect(await post('/listings/no-such-listing/report/tap', { reason: 'full' })).toBe(404);
  expect(await post(`${MEETING}/report/tap`, { reason: 'full' }, {})).toBe(403);
  expect(await post(`${MEETING}/report/tap`, { reason: 'full' }, { Origin: 'https://evil.example' })).toBe(
    403,
  );
});

test('whoever was there says in one tap whether they felt welcome, with no words at all', async ({
  page,
}) => {
  await page.goto(MEETING);
  await page.getByRole('link', { name: 'Tell us if you felt welcome' }).click();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await page.waitForTimeout(1600);
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
  await page.goto(MEETING);
  await expect(page.getByText(/Visitors on medicine told us/), 'one answer is shown to nobody').toHaveCount(
    0,
  );
});

test('a place that is hidden is not asked for, and a page that is not there says so', async ({
  page,
  request,
}) => {
  await page.goto(`${HIDDEN_HOUSE}/report`);
  await expect(page.getByLabel('Street and number')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /House full/ })).toBeVisible();
  for (const path of ['report', 'welcome']) {
    expect((await request.get(`/listings/no-such-listing/${path}`)).status()).toBe(404);
  }
});

test('the forms are within reach of everybody, in both languages', async ({ page }) => {
  for (const path of [
    `${MEETING}/report`,
    `/es${HIDDEN_HOUSE}/report`,
    `/es${MEETING}/welcome`,
    '/suggest',
  ]) {
    await page.goto(path);
    expect(await page.title()).not.toMatch(/Second Bell|Lantern|recover/i);
    await expectAccessible(page);
  }
});
