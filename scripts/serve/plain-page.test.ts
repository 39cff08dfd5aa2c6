import { expect, test } from 'vitest';
import { localeOfPath, type PlainStatus, plainPage } from './plain-page.ts';

test('whatever goes wrong, in both languages, the page says whom to call, and leads back and out', () => {
  for (const status of [400, 403, 413, 414, 429, 431, 500, 503] satisfies PlainStatus[]) {
    for (const locale of ['en', 'es'] as const) {
      const html = plainPage(status, locale);
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain('<a href="tel:911">911</a>');
      expect(html).toContain('<a href="tel:988">988</a>');
      expect(html).toContain(`href="${locale === 'es' ? '/es' : '/'}"`);
      expect(html).toContain('<a href="https://www.weather.gov/" rel="noreferrer">');
      expect(html).not.toMatch(/undefined|<dot>|<more>/);
    }
  }
});

test('the language is read from an address that cannot be decoded', () => {
  expect(localeOfPath('/es/%E0%A4%A')).toBe('es');
  expect(localeOfPath('/%E0%A4%A')).toBe('en');
  expect(localeOfPath('')).toBe('en');
});
