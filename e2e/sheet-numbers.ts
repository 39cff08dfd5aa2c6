import type { Page } from '@playwright/test';
import type { SheetItems } from '#domain/sheet/item.ts';

/** More than the demo community has. */
const HIGHEST = 2000;
const AT_ONCE = 40;

let known: Promise<ReadonlyMap<string, number>> | null = null;

/** The short public numbers of listings, by which a list knows them. Also of those that cannot be put on one any more. */
export async function numbersOf(page: Page, slugs: readonly string[]): Promise<number[]> {
  known ??= readNumbers(page);
  const numbers = await known;
  return slugs.map((slug) => {
    const number = numbers.get(slug);
    if (!number) throw new Error(`The demo community has no listing "${slug}"`);
    return number;
  });
}

async function readNumbers(page: Page): Promise<ReadonlyMap<string, number>> {
  const all = new Map<string, number>();
  for (let first = 1; first < HIGHEST; first += AT_ONCE) {
    const numbers = Array.from({ length: AT_ONCE }, (_, more) => first + more);
    const answer = await page.request.post('/sheet/items', { data: { numbers, language: 'en' } });
    const { items } = (await answer.json()) as SheetItems;
    if (items.length === 0) break;
    for (const { slug, number } of items) all.set(slug, number);
  }
  return all;
}
