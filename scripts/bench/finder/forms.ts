import type { Locator, Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import { spreadOf } from '../measure.ts';
import { answerMs } from './answer-time.ts';

const WORDS = ['serenity', 'womens', 'candlelihgt', 'step study', 'hope'];
const BETWEEN_KEYS_MS = 120;

export const wordsField = (page: Page): Locator =>
  page.getByRole('form', { name: en.find.privateSearch }).getByRole('searchbox', { name: en.find.words });
const choice = (page: Page, label: string) =>
  page.getByRole('form', { name: en.find.placeAndTime }).getByRole('combobox', { name: label }).first();

/** Opens what the fields are folded into. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>(
      'main form details, main details:has(form)',
    )) {
      fold.open = true;
    }
  });
}

export type Times = {
  readonly p50: number;
  readonly p95: number;
  readonly worst: number;
  readonly times: number;
};

/** How long the list takes to follow a letter, over letters that changed it. */
export async function timeTyping(page: Page): Promise<Times | null> {
  const took: (number | null)[] = [];
  for (const words of WORDS) {
    await wordsField(page).fill('');
    await page.waitForTimeout(500);
    await wordsField(page).focus();
    for (const letter of words) {
      took.push(await answerMs(page, () => page.keyboard.type(letter)));
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
  }
  await wordsField(page).fill('');
  await page.waitForTimeout(500);
  return timesOf(took);
}

/** How long the list takes to follow another day or way to attend. */
export async function timeFilters(page: Page): Promise<Times | null> {
  const took: (number | null)[] = [];
  for (let round = 0; round < 3; round++) {
    for (const label of [en.find.when, en.find.attendance]) {
      const field = choice(page, label);
      const values = await field.evaluate((select: HTMLSelectElement) =>
        [...select.options].map(({ value }) => value),
      );
      for (const value of values.slice(0, 4)) {
        if ((await field.inputValue()) === value) continue;
        took.push(await answerMs(page, () => field.selectOption(value)));
      }
    }
  }
  return timesOf(took);
}

/** Two filters between one frame and the next, as when a list of choices is gone through quickly. */
export async function timeTwoFilters(page: Page): Promise<Times | null> {
  const took: (number | null)[] = [];
  for (let round = 0; round < 10; round++) {
    took.push(
      await answerMs(page, () =>
        page.evaluate((turn) => {
          for (const name of ['when', 'attendance']) {
            const select = document.querySelector<HTMLSelectElement>(`main form select[name="${name}"]`);
            if (!select) continue;
            select.selectedIndex = (turn + 1) % Math.min(4, select.options.length);
            select.dispatchEvent(new Event('input', { bubbles: true }));
            select.dispatchEvent(new Event('change', { bubbles: true }));
          }
        }, round),
      ),
    );
  }
  return timesOf(took);
}

/** @returns null when nothing that was done changed the list */
function timesOf(took: readonly (number | null)[]): Times | null {
  const changed = took.filter((ms) => ms !== null);
  if (changed.length === 0) return null;
  return { ...spreadOf(changed), worst: Math.max(...changed), times: changed.length };
}

const LETTERS = 'serenityhope';

/** How many of so many tries of typing twelve letters left another text in the field. Every fifth begins as the page comes. */
export async function countLost(page: Page, address: string, keyMs: number, tries: number): Promise<number> {
  let lost = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (attempt % 5 === 0) await page.goto(address, { waitUntil: 'commit' });
    const field = wordsField(page);
    await page.locator('main form input[type="search"]').first().waitFor({ state: 'attached' });
    await unfold(page);
    if (attempt % 5 !== 0) await field.fill('');
    await field.focus();
    await page.keyboard.type(LETTERS, { delay: keyMs });
    await page.waitForTimeout(400);
    if ((await field.inputValue()) !== LETTERS) lost++;
  }
  return lost;
}
