import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Choosing for a list, in the demo community around Worcester, Massachusetts. The list is in the tab and in the
// fragment of its addresses, and nowhere else.

const NEAR = '/find?near=01608&when=any';
const MEETING = '/listings/second-bell-nooners-worcester';
const ENDED = '/listings/old-depot-group-fitchburg';

const boxes = (page: Page) => page.locator('ol').getByRole('checkbox', { name: /^(Add to|On your) list/ });
const bar = (page: Page) => page.getByRole('region', { name: 'Your list' });

/** Adds the first rows of the page, and waits until the script has taken them. */
async function addFirst(page: Page, count: number): Promise<void> {
  for (let row = 0; row < count; row++) await boxes(page).nth(row).check();
  await expect(bar(page)).toContainText(`Your list: ${count}`);
}

/** The numbers in the address, in their order. */
const numbersIn = (page: Page) => new URL(page.url()).hash.match(/l=([\d,]+)/)?.[1]?.split(',') ?? [];

test('chosen from results, a place says so, the list is told, and both survive a reload', async ({
  page,
}) => {
  await page.goto(NEAR);
  await expectAccessible(page);
  await addFirst(page, 2);
  await expect(page.getByRole('status').filter({ hasText: 'Your list: 2' })).toHaveCount(1);
  await expect(boxes(page).first()).toHaveAccessibleName(/^On your list/);
  const chosen = numbersIn(page);
  expect(chosen).toHaveLength(2);
  await expectAccessible(page);
  await page.reload();
  await expect(bar(page)).toContainText('Your list: 2');
  await expect(boxes(page).nth(1)).toBeChecked();
  expect(numbersIn(page)).toEqual(chosen);
  await boxes(page).first().uncheck();
  await expect(bar(page)).toContainText('Your list: 1');
});

test('it goes along by links and forms of every kind, and Back takes nothing away', async ({ page }) => {
  await page.goto(NEAR);
  await addFirst(page, 1);
  // Forms that the device answers: coarse choices are written into the address, nothing is loaded.
  await page.getByLabel('When').selectOption('tomorrow');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/when=tomorrow.*#l=/);
  // The address is written before the answer is there; rows still change until then.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tomorrow near/);
  await boxes(page).nth(2).check();
  await page.getByRole('searchbox', { name: 'Words' }).fill('serenity');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('serenity');
  await expect(bar(page)).toContainText('Your list: 2');
  // A form that is posted.
  await page.getByRole('button', { name: 'Look everywhere' }).click();
  await expect(page).toHaveURL(/\/find#l=/);
  await expect(bar(page)).toContainText('Your list: 2');
  // A link that the router follows, then one that loads a page.
  await page.getByRole('link', { name: 'Open Door' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find support near you');
  await expect(page).toHaveURL(/\/#l=/);
  await page.getByRole('link', { name: 'Español' }).click();
  const spanish = page.getByRole('region', { name: 'Su lista' });
  await expect(spanish).toContainText('Su lista: 2');
  await page.goBack();
  await expect(bar(page)).toContainText('Your list: 2');
  for (let step = 0; step < 2; step++) {
    await page.goBack();
    await expect(bar(page)).toContainText('Your list: 2');
  }
  await expect(page).toHaveURL(/near=01608&when=tomorrow#l=\d+,\d+/);
  for (let step = 0; step < 2; step++) await page.goForward();
  await expect(bar(page)).toContainText('Your list: 2');
});

test('what was taken off does not come back by Back, not even the last one', async ({ page }) => {
  await page.goto(NEAR);
  await addFirst(page, 1);
  await page.locator('ol').getByRole('listitem').first().getByRole('link').click();
  await expect(page).toHaveURL(/\/listings\/.*#l=/);
  await page
    .getByRole('checkbox', { name: /^On your list/ })
    .first()
    .uncheck();
  await expect(bar(page)).toHaveCount(0);
  await page.goBack();
  await expect(page).toHaveURL(/\/find/);
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(boxes(page).first()).not.toBeChecked();
  await expect(bar(page)).toHaveCount(0);
});

test('a link opened in another tab has the list, and a copied one has not', async ({ page, context }) => {
  await page.goto(NEAR);
  await addFirst(page, 2);
  const link = page.locator('ol').getByRole('link').first();
  const ways = [() => link.click({ button: 'middle' }), () => link.click({ modifiers: ['ControlOrMeta'] })];
  for (const open of ways) {
    const opened = context.waitForEvent('page');
    await open();
    const tab = await opened;
    await expect(bar(tab)).toContainText('Your list: 2');
    await tab.close();
  }
  await expect(link).toHaveAttribute('href', /^[^#]+$/);
  await link.click({ button: 'right' });
  await expect(link).toHaveAttribute('href', /^[^#]+$/);
});

test('a link within the page still jumps, and the list stays', async ({ page }) => {
  await page.goto(NEAR);
  await addFirst(page, 1);
  await page.getByRole('link', { name: 'Skip to the main part' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page).toHaveURL(/#l=/);
  await page.goBack();
  await expect(bar(page)).toContainText('Your list: 1');
  await page.reload();
  await expect(bar(page)).toContainText('Your list: 1');
});

test('an address with another list, typed over this one, opens that list', async ({ page }) => {
  await page.goto(`${NEAR}#l=7,5c&e=1`);
  await expect(bar(page)).toContainText('Your list: 2');
  await page.evaluate(() => location.assign('#l=9&e=1'));
  await expect(bar(page)).toContainText('Your list: 1');
  await page.reload();
  expect(numbersIn(page)).toEqual(['9']);
});

test('a handed list stays a handed list in the other language, and is the list from there on', async ({
  page,
}) => {
  await page.goto('/s#en.5.6');
  // A list travels along once the script has run and asked for its places.
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/s#en\.5\.6$/);
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: 'Open Door' }).click();
  await expect(page.getByRole('region', { name: 'Su lista' })).toContainText('Su lista: 2');
});

test('a handed list opened in the tab of another one does not lose that one', async ({ page }) => {
  await page.goto(`${NEAR}#l=1,2,3&e=3`);
  await expect(bar(page)).toContainText('Your list: 3');
  await page.goto('/s#0.9');
  await page.reload();
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
  await page.goBack();
  await expect(bar(page)).toContainText('Your list: 3');
});

test('on the map, on its own page and among others near, a place can be put on the list', async ({
  page,
}) => {
  await page.goto(`${NEAR}&within=1`);
  const map = page.getByRole('region', { name: 'Map of what was found' });
  const card = map.getByRole('dialog');
  // Each press on a cluster moves closer, until a pin opens its card.
  for (let press = 0; press < 12 && !(await card.isVisible()); press++) {
    await map.getByRole('list', { name: 'Places' }).getByRole('button').first().click();
    await page.waitForTimeout(500);
  }
  await card.getByRole('checkbox').first().check();
  await expect(bar(page)).toContainText('Your list: 1');
  await expect(page.locator('ol').getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expectAccessible(page);

  await page.goto(MEETING);
  await page.getByRole('checkbox', { name: 'Add to list Second Bell Nooners' }).check();
  await expect(bar(page)).toContainText('Your list: 2');
  await page.goto(ENDED);
  await expect(page.getByRole('checkbox', { name: /Old Depot/ })).toHaveCount(0);
  await page.getByRole('region', { name: 'Others near' }).getByRole('checkbox').nth(1).check();
  await expect(bar(page)).toContainText('Your list: 3');
});

test('choosing asks the server for nothing and leaves a private search as it is', async ({ page }) => {
  await page.goto(NEAR);
  const words = page.getByRole('searchbox', { name: 'Words' });
  // The device answers once it has counted; a page whose script has not run yet notices nobody.
  await expect(async () => {
    await words.blur();
    await words.focus();
    await expect(page.locator('label[data-count]').first()).toBeAttached({ timeout: 2000 });
  }).toPass();
  await words.fill('serenity');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(words).toHaveValue('serenity');
  await expect(page.locator('ol').first().getByRole('link').first()).toContainText(/Serenity/);
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const before = await page.locator('ol').first().getByRole('link').allTextContents();
  await addFirst(page, 2);
  await boxes(page).first().uncheck();
  await expect(bar(page)).toContainText('Your list: 1');
  expect(await page.locator('ol').first().getByRole('link').allTextContents()).toEqual(before);
  expect(asked).toEqual([]);
});

test('no request ever says what is on the list', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData()}`),
  );
  await page.goto(`${NEAR}#l=918273,645546&e=2`);
  await expect(bar(page)).toContainText('Your list: 2');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Words' }).fill('serenity');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.locator('ol').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/listings\/.*#l=918273,645546/);
  await page.getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/listings\/.*#l=918273,645546/);
  for (const request of asked) expect(request.replace(/"referer":"[^"]*"/, '')).not.toMatch(/918273|645546/);
  for (const request of asked) expect(request).not.toMatch(/918273|645546/);
});

test('a box ticked before the script arrives counts', async ({ page }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(NEAR, { waitUntil: 'commit' });
  await boxes(page).nth(1).check();
  arrive();
  await expect(bar(page)).toContainText('Your list: 1');
  await expect(boxes(page).nth(1)).toBeChecked();
  await page.unroute('**/_next/static/**/*.js');
});

test('kept on the device, the list is there in a new tab; forgotten, nothing is left', async ({
  page,
  context,
}) => {
  const stored = () => page.evaluate(() => Object.entries(localStorage));
  await page.goto(NEAR);
  await addFirst(page, 2);
  expect(await stored()).toEqual([]);
  await bar(page).getByRole('link', { name: 'See and print' }).click();
  const keep = page.getByRole('checkbox', { name: 'Keep this list on this device' });
  await expect(keep).not.toBeChecked();
  await expect(keep).toHaveAccessibleDescription(/Anyone who uses this device can see it/);
  await keep.check();
  expect(await stored()).toHaveLength(1);

  const later = await context.newPage();
  await later.goto(`${NEAR}&when=any`);
  await expect(bar(later)).toContainText('Your list: 2');
  await boxes(later).nth(2).check();
  await expect.poll(async () => numbersIn(page)).toHaveLength(3);
  // Somebody else's list is looked at without taking the place of the one that is kept.
  await later.goto('/find#l=9&e=1');
  await expect(bar(later)).toContainText('Your list: 1');
  await later.reload();
  await boxes(later).nth(3).check();
  expect((await stored())[0]?.[1]).toMatch(/^#l=\d+,\d+,\d+&/);

  await page.getByRole('button', { name: 'Forget this list' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Nothing is kept on this device.' })).toHaveCount(
    1,
  );
  await expect(keep).toHaveCount(0);
  expect(await stored()).toEqual([]);
  await page.goBack();
  await expect(boxes(page).first()).not.toBeChecked();
});

test('leaving the site forgets what was kept', async ({ page }) => {
  await page.route('https://www.weather.gov/', (route) => route.fulfill({ body: 'weather' }));
  await page.goto('/sheet#l=1,2&e=2');
  await page.getByRole('checkbox', { name: 'Keep this list on this device' }).check();
  await page.getByRole('link', { name: 'Leave this site' }).last().click();
  await page.waitForURL('https://www.weather.gov/');
  await page.goto('/find');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a page that the browser had put aside takes up what was chosen since', async ({ page }) => {
  await page.goto(`${NEAR}#l=5&e=1`);
  await expect(bar(page)).toContainText('Your list: 1');
  // This browser puts no page aside, so its part is played here.
  await page.evaluate(() => {
    const url = new URL('#l=5,6&e=2', location.href).href;
    navigation.entries = () => [{ url } as NavigationHistoryEntry];
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(bar(page)).toContainText('Your list: 2');
  expect(numbersIn(page)).toEqual(['5', '6']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, sheet, makes] of [
    [NEAR, '/sheet', 'Make a list of those I ticked'],
    [`/es${NEAR}`, '/es/sheet', 'Hacer una lista con lo que marqué'],
  ] as const) {
    test(`the ticked boxes of ${path} make a list`, async ({ page }) => {
      await page.goto(path);
      await expect(bar(page)).toHaveCount(0);
      const rows = page.locator('ol').getByRole('listitem');
      const names = await rows.getByRole('heading').getByRole('link').allTextContents();
      for (const row of [1, 3]) await rows.nth(row).getByRole('checkbox').check();
      await page.getByRole('button', { name: makes }).click();
      await expect(page).toHaveURL(new RegExp(`${sheet}\\?ids=\\d+&ids=\\d+$`));
      for (const row of [1, 3]) await expect(page.getByText(names[row] ?? '').first()).toBeVisible();
    });
  }

  test('a listing is put on a list from its own page', async ({ page }) => {
    await page.goto(MEETING);
    await page.getByRole('checkbox', { name: 'Add to list Second Bell Nooners' }).check();
    await page.getByRole('button', { name: 'Make a list of those I ticked' }).click();
    await expect(page).toHaveURL(/\/sheet\?ids=\d+$/);
    await expect(page.getByText('Second Bell Nooners').first()).toBeVisible();
  });
});

test('a long list is told to be long', async ({ page }) => {
  const numbers = Array.from({ length: 11 }, (_, index) => index + 1);
  await page.goto(`/#l=${numbers.slice(0, 5)}`);
  await expect(bar(page)).toHaveText(/Your list: 5See/);
  await page.goto(`/help-now#l=${numbers.slice(0, 6)}`);
  await expect(bar(page)).toContainText('3 to 5 places help most');
  await page.goto(`/find#l=${numbers}`);
  await expect(bar(page)).toContainText('More than 10 is too long to help');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const path of ['/', NEAR]) {
    test(`on ${path} the bar covers nothing that has the focus`, async ({ page }) => {
      await page.goto(`${path}#l=1,2`);
      await expect(bar(page)).toBeInViewport();
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        const covered = await page.evaluate(() => {
          const focused = document.activeElement;
          const own = document.querySelector('[data-list-bar]');
          if (!focused || !own || own.contains(focused) || focused === document.body) return false;
          const [box, barBox] = [focused.getBoundingClientRect(), own.getBoundingClientRect()];
          return box.bottom > barBox.top + 1 && box.top < barBox.bottom - 1;
        });
        expect(covered, `after ${press + 1} presses of Tab`).toBe(false);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  }

  test('neither the bar nor a box is printed', async ({ page }) => {
    await page.goto(`${NEAR}#l=1,2`);
    await expect(bar(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page)).toBeHidden();
    await expect(boxes(page).first()).toBeHidden();
  });
});
