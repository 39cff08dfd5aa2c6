import { expectAccessible } from './accessible.ts';
import { expect, test } from './fixtures.ts';

// Listings of the demo community around Worcester, Massachusetts.
const MEETING = '/listings/second-bell-nooners-worcester';
const HIDDEN_HOUSE = '/listings/lantern-house-for-women-worcester';
const ENDED = '/listings/old-depot-group-fitchburg';
const PAUSED = '/listings/back-in-three-weeks-uxbridge';
const CANCELLED = '/listings/snow-day-group-shrewsbury';

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a listing tells what people ask, in the order in which they ask it', async ({ page }) => {
      await page.goto(MEETING);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Second Bell Nooners');
      await expect(page.getByText('Next time')).toBeVisible();
      const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
      const asked = ['All times', 'Where', 'People on medicine', 'Cost', 'Is this still right?'];
      expect(headings.filter((heading) => asked.includes(heading))).toEqual(asked);
      await expect(page.getByText(/the group told us .*20\d\d/)).toBeVisible();
      await expect(page.getByText('You never have to tell a group what you take.')).toBeVisible();
      await expect(page.getByText(/Checked by .* on /)).toBeVisible();
      await page.getByText('How to ask').click();
      await expect(page.getByText(/Are people on medicine/)).toBeVisible();
    });

    test('a hidden place tells its town and nothing finer', async ({ page }) => {
      const answer = await page.goto(HIDDEN_HOUSE);
      await expect(page.getByText('The address is kept private.')).toBeVisible();
      await expect(page.getByRole('link', { name: 'Open in maps' })).toHaveCount(0);
      expect(await answer?.text()).not.toMatch(/0160\d/);
    });

    test('one that has ended says so before all else, and offers others near', async ({ page }) => {
      await page.goto(ENDED);
      await expect(page.getByRole('note')).toContainText('This has ended');
      const others = page.getByRole('region', { name: 'Others near' });
      await expect(others.getByRole('listitem')).toHaveCount(3);
      await page.getByRole('link', { name: 'Find others near Fitchburg' }).click();
      await expect(page).toHaveURL(/\/find\?kind=meeting&near=/);
    });

    test('one that has a break, or is not held tonight, says so', async ({ page }) => {
      await page.goto(PAUSED);
      await expect(page.getByRole('note')).toContainText(/On a break until \w+ \d+, 20\d\d/);
      await page.goto(CANCELLED);
      await expect(page.getByRole('note')).toContainText(/Not held on .*The hall has no heat tonight/);
    });
  });
}

test('the title on the tab does not say what kind of group it is', async ({ page }) => {
  for (const path of [MEETING, HIDDEN_HOUSE, `/es${MEETING}`]) {
    await page.goto(path);
    expect(await page.title()).not.toMatch(/Second Bell|Lantern|Anonymous|recover/i);
  }
});

test('the place opens in a maps app, and the times in a calendar', async ({ page }) => {
  await page.goto(MEETING);
  await expect(page.getByRole('link', { name: 'Open in maps' })).toHaveAttribute(
    'href',
    /openstreetmap|geo:|apple/,
  );
  const href = await page.getByRole('link', { name: 'Add to my calendar' }).getAttribute('href');
  const calendar = await page.request.get(href ?? '');
  expect(calendar.headers()['content-type']).toContain('text/calendar');
});

test('the same facts are there in Spanish', async ({ page }) => {
  await page.goto(`/es${MEETING}`);
  await expect(page.getByRole('heading', { name: 'Personas que toman medicina' })).toBeVisible();
  await expect(page.getByText('Nunca tiene que decirle a un grupo lo que toma.')).toBeVisible();
});

test('a print holds the facts, whom to call, and that these are made-up examples', async ({ page }) => {
  await page.goto(MEETING);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Printed .* Call first. Times can change.$/)).toBeVisible();
  await expect(page.getByText('These are made-up examples.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'If you need help now' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open in maps' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Español' })).toBeHidden();
  const smallest = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('main *, [data-crisis-help] *')].filter(
      (element) => element.checkVisibility() && element.textContent,
    );
    return Math.min(...shown.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });
  expect(smallest, '12 pt are 16 px').toBeGreaterThanOrEqual(16);
});

test('nothing on a listing is out of reach for people with other senses', async ({ page }) => {
  for (const path of [MEETING, `/es${HIDDEN_HOUSE}`, ENDED, `/es${CANCELLED}`]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});
