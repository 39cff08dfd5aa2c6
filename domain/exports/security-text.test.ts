import { expect, test } from 'vitest';
import { securityText } from './security-text.ts';

const now = new Date('2026-05-01T13:45:00Z');
const siteUrl = 'https://help.example.org';

test('an address for mail and a page to write on are both given as addresses', () => {
  expect(securityText({ siteUrl, contact: 'help@example.org', now })).toContain(
    'Contact: mailto:help@example.org\n',
  );
  expect(securityText({ siteUrl, contact: 'https://example.org/@us', now })).toContain(
    'Contact: https://example.org/@us\n',
  );
});

test('without a contact it leads to the page that says who runs the site', () => {
  expect(securityText({ siteUrl, contact: null, now })).toContain(
    'Contact: https://help.example.org/about\n',
  );
});

test('it holds for three months from the day it is asked for', () => {
  expect(securityText({ siteUrl, contact: null, now })).toContain('Expires: 2026-07-30T00:00:00Z\n');
});
