import { chromium } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { findBrowser } from '../../test/find-browser.ts';

export type Printed = { readonly pages: number; readonly seconds: number };

/** Loads each address and prints it as a browser does; null when this machine has no Chromium. */
export async function printAll(addresses: readonly string[]): Promise<readonly Printed[] | null> {
  const executablePath = findBrowser();
  if (!executablePath) return null;
  const browser = await chromium.launch({ executablePath });
  try {
    const printed: Printed[] = [];
    for (const address of addresses) {
      const began = performance.now();
      const page = await browser.newPage();
      await page.goto(address);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const seconds = (performance.now() - began) / 1000;
      const { numPages } = await getDocumentProxy(new Uint8Array(pdf));
      printed.push({ pages: numPages, seconds });
      await page.close();
    }
    return printed;
  } finally {
    await browser.close();
  }
}
