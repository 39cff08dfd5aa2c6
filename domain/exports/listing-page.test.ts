import { expect, test } from 'vitest';
import type { Found } from '../search/found.ts';
import { parseApiRequest } from './api-request.ts';
import { schemaProblems } from './check-schema.ts';
import { refuseListingPage, toListingPage } from './listing-page.ts';

const SITE = 'https://help.example.org';
const NOW = new Date('2026-05-01T12:00:00Z');

const found: Found = {
  groups: [],
  total: 60,
  countedAll: true,
  withinMiles: 15,
  widenedFromMiles: null,
  shownWhen: 'any',
  ignoredDaysAndTimes: false,
  correctedWords: null,
  wordsNameMedication: null,
  online: { matches: [], total: 0, countedAll: true },
  page: 1,
  pageCount: 3,
};
const spot = {
  label: 'Worcester, MA 01608',
  point: { latitude: 42.26, longitude: -71.8 },
  timeZone: 'America/New_York',
  postalCode: '01608',
  town: 'Worcester',
  region: 'MA',
  countyCode: '25027',
};

const ask = (query: string) => parseApiRequest(new URLSearchParams(query), {}, NOW);
const page = (query: string, over: Partial<Found> = {}) => {
  const asked = ask(query);
  return toListingPage({ ...found, ...over }, asked, spot, asked.at ?? NOW, SITE);
};

test('a page is what the description of the API says', () => {
  expect(schemaProblems(page('near=01608&x=1'), 'ListingPage')).toEqual([]);
});

test('the cursors of a walk lead from page to page for one and the same moment, and then end', () => {
  const pages: number[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const asked = ask(`near=01608&cursor=${cursor}`);
    pages.push(asked.choices.page);
    if (cursor) expect(asked.at).toEqual(NOW);
    cursor = page(`near=01608&cursor=${cursor}`).next;
  }
  expect(pages).toEqual([1, 2, 3]);
});

test('a page behind the end is empty and the last, not the last one once more', () => {
  const second = page('near=01608').next;
  expect(page(`near=01608&cursor=${second}`, { pageCount: 1 })).toMatchObject({ listings: [], next: null });
});

test('it says how far the search was widened, and only when it was', () => {
  expect(page('within=5', { widenedFromMiles: 5 }).widenedTo).toBe(15);
  expect(page('within=15').widenedTo).toBeNull();
});

test('a refusal has every field, and its problem beside the empty list', () => {
  const problem = { code: 'unknown-place', message: 'We do not know this place.', choices: [] } as const;
  const refusal = refuseListingPage(ask('near=zzz&day=99'), problem);
  expect(schemaProblems(refusal, 'ListingPage')).toEqual([]);
  expect(refusal).toMatchObject({ listings: [], place: null, dropped: ['day'], problem });
});
