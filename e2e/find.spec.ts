import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// What a person comes to find, in the demo community around Worcester, Massachusetts.

/** The distances of a group of results, in list order. */
async function milesIn(page: Page, heading: RegExp): Promise<number[]> {
  const group = page.getByRole('region', { name: heading });
  const rows = await group.getByRole('listitem').allInnerTexts();
  return rows.flatMap((text) => {
    const miles = text.match(/([\d.]+) mi\b/);
    return miles ? [Number(miles[1])] : [];
  });
}

async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Words' }).fill(words);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue(words);
}

const results = (page: Page) => page.locator('ol').getByRole('listitem');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('what is on any day near a ZIP code, nearest first, with time, place, distance, medicine and age', async ({
      page,
    }) => {
      await page.goto('/find?near=01608&when=any');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Near Worcester, MA 01608/);
      const first = results(page).first();
      await expect(first).toContainText(/\d:\d\d [ap]m/);
      await expect(first).toContainText(/[\d.]+ mi/);
      await expect(first).toContainText(/[Mm]edication/);
      await expect(first).toContainText(/[Cc]hecked/);
      const miles = await milesIn(page, /On any day/);
      expect(miles.length).toBeGreaterThan(5);
      expect(miles).toEqual(miles.toSorted((a, b) => a - b));
    });

    test('a misspelt word finds what was meant, and stays out of address, title and history', async ({
      page,
    }) => {
      await page.goto('/find?near=01608&when=any');
      await search(page, 'sereniy');
      await expect(page.getByText(/Showing results for/)).toContainText('serenity');
      await expect(results(page).first()).toContainText(/Serenity/);
      expect(page.url()).not.toContain('sereni');
      expect(await page.title()).not.toMatch(/sereni/i);
    });

    test('choosing medicine puts those who welcome it first and hides nothing but refusals', async ({
      page,
    }) => {
      await page.goto('/find?near=01608&when=any');
      await page.getByRole('combobox', { name: 'Medicine' }).selectOption('any');
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      const headings = page.getByRole('heading', { level: 2 });
      await expect(headings.first()).toHaveText(/Welcome people on medication/);
      await expect(
        page.getByRole('heading', { name: /We do not know yet/ }).or(headings.nth(1)),
      ).not.toHaveCount(0);
      await expect(page.getByText('Does not take people')).toHaveCount(0);
      await expect(page.getByText('You never have to tell a group what you take.').first()).toBeVisible();
      expect(page.url()).not.toContain('medication');
    });

    test('a private search keeps its words while the day changes', async ({ page }) => {
      await page.goto('/find?near=01608&when=any');
      await search(page, 'serenity');
      await page.getByLabel('When').selectOption('tomorrow');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await expect(page.getByRole('searchbox', { name: 'Words' })).toHaveValue('serenity');
      await expect(page.getByLabel('When')).toHaveValue('tomorrow');
      expect(page.url()).not.toContain('serenity');
    });

    test('a name that many towns have is asked about, and each answer is a plain link', async ({ page }) => {
      await page.goto('/find?near=Springfield');
      await expect(page.getByText(/Which one do you mean/)).toBeVisible();
      await page.getByRole('link', { name: /Springfield, MA/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Springfield');
    });

    test('a place nobody knows is said to be unknown, and there is still something to join', async ({
      page,
    }) => {
      await page.goto('/find?near=Zzyzzqqx&when=any');
      await expect(page.getByText(/We do not know the place/)).toContainText('Zzyzzqqx');
      expect(await results(page).count()).toBeGreaterThan(0);
    });

    test('far from everything it widens, says so, and offers other doors', async ({ page }) => {
      await page.goto('/find?near=79831&within=5&when=any');
      await expect(page.getByRole('heading', { name: 'Not finding it?' })).toBeVisible();
      await expect(page.getByRole('link', { name: /A\.A\./ }).first()).toHaveAttribute('href', /^https:/);
      expect(await results(page).count()).toBeGreaterThan(0);
    });
  });
}

test('a 12-step filter never shows SMART, and SMART stays findable', async ({ page }) => {
  await page.goto('/find?near=01608&when=any&approach=12-step&within=50');
  await expect(results(page).first()).toBeVisible();
  await expect(results(page).filter({ hasText: 'SMART' })).toHaveCount(0);
  await page.goto('/find?near=01608&when=any&fellowship=smart&within=50');
  await expect(results(page).first()).toContainText('SMART');
});

test('"narcan", "nar-anon", "narc-anon" and "narconon" each do the right thing', async ({ page }) => {
  await page.goto('/find?near=01608&when=any&kind=any');
  await search(page, 'narcan');
  await expect(page.getByText(/can stop an opioid overdose/)).toBeVisible();
  for (const words of ['nar-anon', 'narc-anon']) {
    await search(page, words);
    await expect(results(page).first()).toContainText('Nar-Anon');
  }
  await search(page, 'narconon');
  await expect(page.getByText(/Narconon is not one of the groups/)).toBeVisible();
  await expect(results(page).filter({ hasText: 'Nar-Anon' })).toHaveCount(0);
});

test('"suboxone" offers the choice of medicine, "sober house" finds houses', async ({ page }) => {
  await page.goto('/find?near=01608&when=any&kind=any');
  await search(page, 'suboxone');
  await page.getByRole('button', { name: 'See which groups welcome people on medication' }).click();
  await expect(page.getByRole('combobox', { name: 'Medicine' })).not.toHaveValue('');
  await page.goto('/find?near=01608&when=any&kind=any');
  await search(page, 'sober house');
  await expect(results(page).first()).toContainText(/[Hh]ouse|[Hh]ousing/);
});

test('hostile words are shown as the text they are', async ({ page }) => {
  await page.goto('/find?near=01608&when=any');
  const words = '<img src=x onerror=alert(1)> "OR" NEAR(* \'';
  await search(page, words);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('on paper there is the list and whom to call, and no form, button or map', async ({ page }) => {
  await page.goto('/find?near=01608&when=any');
  await page.emulateMedia({ media: 'print' });
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Search' })).toBeHidden();
  await expect(page.locator('#map')).toBeHidden();
  await expect(page.getByText(/^Starts in|^Going on now/).locator('visible=true')).toHaveCount(0);
  await expect(page.getByText('988').last()).toBeVisible();
});

test('the title is the same for every search', async ({ page }) => {
  const titles = new Set<string>();
  for (const query of ['', '?near=01608', '?near=Springfield&kind=recovery-housing']) {
    await page.goto(`/find${query}`);
    titles.add(await page.title());
  }
  expect([...titles]).toEqual(['Groups and help near you · Open Door']);
});

for (const path of [
  '/find',
  '/find?near=01608&when=any',
  '/find?near=01608&when=any&view=map&kind=any',
  '/find?near=Springfield',
  '/find?near=zzyzzqqx',
]) {
  for (const locale of ['', '/es']) {
    test(`axe finds nothing on ${locale}${path}`, async ({ page }) => {
      await page.goto(`${locale}${path}`);
      await expectAccessible(page);
    });
  }
}

test('a search by position asks for a ZIP code alone', async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 42.263712, longitude: -71.802934 });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/find');
  await page.getByRole('button', { name: 'Near me' }).click();
  await page.waitForURL(/near=016\d\d/);
  expect(asked.join('\n')).not.toMatch(/42\.26|71\.80/);
  const log = readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
  expect(log).not.toMatch(/42\.26|71\.80/);
});
