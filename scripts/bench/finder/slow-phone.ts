import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../test/find-browser.ts';

/** A phone of four years ago with one bar of signal. */
const CPU_SLOWER = 4;
const LATENCY_MS = 150;
const DOWN_BITS = 1_600_000;
const UP_BITS = 750_000;
const QUIET_MS = 700;

export type Phone = {
  readonly page: Page;
  readonly session: CDPSession;
  /** What came over the wire since the page was opened, compressed, without the lines of HTTP. */
  readonly arrived: () => readonly Arrived[];
  readonly close: () => Promise<void>;
};
export type Arrived = { readonly path: string; readonly type: string; readonly bytes: number };

export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const args = ['--disable-gpu', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
}

/** A new phone that has never been here: nothing in its cache. Its page notes long tasks and the first paint. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
    timezoneId: 'America/New_York',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: DOWN_BITS / 8,
    uploadThroughput: UP_BITS / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER });
  await page.addInitScript(noteTasks);
  const arrived: Arrived[] = [];
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes().catch(() => null);
    if (!sizes) return;
    const { pathname } = new URL(request.url());
    arrived.push({
      path: pathname,
      type: request.resourceType(),
      bytes: sizes.responseBodySize,
    });
  });
  return { page, session, arrived: () => arrived, close: () => context.close() };
}

type Noted = { openDoorLongTasks?: number[] };

function noteTasks(): void {
  const noted = globalThis as typeof globalThis & Noted;
  const tasks: number[] = [];
  noted.openDoorLongTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** The longest that the page could not answer a finger since it was opened, in milliseconds. */
export async function longestTask(page: Page): Promise<number> {
  const tasks = await page.evaluate(() => (globalThis as typeof globalThis & Noted).openDoorLongTasks ?? []);
  return Math.max(0, ...tasks);
}

/** When the page was first painted, in milliseconds from when it was asked for. */
export function firstPaint(page: Page): Promise<number> {
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
  );
}

/** Waits until nothing has arrived for a while, and what is there has had time to use it. */
export async function untilQuiet({ page, arrived }: Phone): Promise<void> {
  await page.waitForLoadState('networkidle');
  for (let before = -1; before !== arrived().length; ) {
    before = arrived().length;
    await page.waitForTimeout(QUIET_MS);
  }
}

export const sumOf = (arrived: readonly Arrived[]): number =>
  arrived.reduce((sum, { bytes }) => sum + bytes, 0);
