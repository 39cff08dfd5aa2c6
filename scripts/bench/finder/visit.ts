import type { Browser, Page } from '@playwright/test';
import en from '#messages/en.json' with { type: 'json' };
import { spreadOf } from '../measure.ts';
import { heapBytes } from './heap.ts';
import { firstPaint, longestTask, openPhone, sumOf, untilQuiet } from './slow-phone.ts';

const VISITS = 5;

export type Visit = {
  readonly firstListMs: number;
  readonly bytesBefore: number;
  readonly bytesUntilQuiet: number;
  /** What came until quiet beside page, styles and scripts. */
  readonly dataBytes: number;
  readonly longestTaskMs: number;
  readonly heap: { readonly page: number; readonly workers: number };
};

/**
 * A page of results as somebody meets it who never was here, and a page that is no more than a list, in turns, as other
 * programs come and go; of each figure the middle one.
 */
export async function compareVisits(
  browser: Browser,
  address: string,
  twin: string,
): Promise<{ seen: Visit; bare: number }> {
  const visits: Visit[] = [];
  const bare: number[] = [];
  for (let turn = 0; turn < VISITS; turn++) {
    visits.push(await visit(browser, address));
    bare.push(await visitTwin(browser, twin));
  }
  const middle = (figure: (one: Visit) => number) => spreadOf(visits.map(figure)).p50;
  return {
    seen: {
      firstListMs: middle((one) => one.firstListMs),
      bytesBefore: middle((one) => one.bytesBefore),
      bytesUntilQuiet: middle((one) => one.bytesUntilQuiet),
      dataBytes: middle((one) => one.dataBytes),
      longestTaskMs: middle((one) => one.longestTaskMs),
      heap: { page: middle((one) => one.heap.page), workers: middle((one) => one.heap.workers) },
    },
    bare: spreadOf(bare).p50,
  };
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const phone = await openPhone(browser);
  await phone.page.goto(address, { waitUntil: 'load' });
  await untilQuiet(phone);
  if ((await phone.page.locator('main ol > li').count()) === 0) throw new Error(`${address} shows no list`);
  const arrived = phone.arrived();
  const of = (...types: string[]) => sumOf(arrived.filter(({ type }) => types.includes(type)));
  const seen = {
    firstListMs: await firstPaint(phone.page),
    bytesBefore: of('document', 'stylesheet'),
    bytesUntilQuiet: sumOf(arrived),
    dataBytes: sumOf(arrived) - of('document', 'stylesheet', 'script'),
    longestTaskMs: await longestTask(phone.page),
    heap: await heapBytes(phone.session),
  };
  await phone.close();
  return seen;
}

async function visitTwin(browser: Browser, address: string): Promise<number> {
  const phone = await openPhone(browser);
  await phone.page.goto(address, { waitUntil: 'load' });
  const painted = await firstPaint(phone.page);
  await phone.close();
  return painted;
}

export type NationalMap = { readonly ms: number; readonly elements: number; readonly heaps: number };

/** The map of the whole country: from the press that asks for it to the last number on it. */
export async function showNationalMap(browser: Browser, address: string): Promise<NationalMap> {
  const phone = await openPhone(browser);
  await phone.page.goto(`${address}&view=map`);
  const map = phone.page.getByRole('region', { name: en.map.title });
  const button = map.getByRole('button', { name: en.map.wholeCountry });
  await button.waitFor({ timeout: 60_000 });
  await untilQuiet(phone);
  const heaps = map.getByRole('list', { name: en.map.elsewhere }).getByRole('button');
  const began = performance.now();
  await button.press('Enter');
  const ms = await settled(phone.page, () => heaps.count(), began);
  const shown = { ms, elements: await map.locator('*').count(), heaps: await heaps.count() };
  await phone.close();
  return shown;
}

/** Milliseconds from `began` to when a count last changed, once it has stood still for two seconds. */
async function settled(page: Page, count: () => Promise<number>, began: number): Promise<number> {
  let last = -1;
  let changedAt = performance.now();
  while (performance.now() - changedAt < 2000) {
    const present = await count();
    if (present !== last) [last, changedAt] = [present, performance.now()];
    await page.waitForTimeout(50);
  }
  return changedAt - began;
}
