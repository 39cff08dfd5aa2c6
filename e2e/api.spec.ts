import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRequestContext } from '@playwright/test';
import { schemaProblems } from '#domain/exports/check-schema.ts';
import type { ListingPageJson } from '#domain/exports/listing-page.ts';
import { expect, test } from './fixtures.ts';

// What another site or a program comes to do, with the demo community around Worcester, Massachusetts.

/** A page of listings, held against the description of the API. */
async function find(request: APIRequestContext, query: string, status = 200): Promise<ListingPageJson> {
  const answer = await request.get(`/api/v1/listings?${query}`);
  expect(answer.status(), query).toBe(status);
  const page = await answer.json();
  expect(schemaProblems(page, 'ListingPage'), query).toEqual([]);
  return page;
}

/** All pages of a search, one after the other. */
async function walk(request: APIRequestContext, query: string): Promise<ListingPageJson[]> {
  const pages = [await find(request, query)];
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next) {
    pages.push(await find(request, `${query}&cursor=${next}`));
  }
  return pages;
}

test('a program lists what is near a ZIP code, nearest first, each with all its fields', async ({
  request,
}) => {
  const page = await find(request, 'near=01608&kind=meeting&within=10');
  expect(page).toMatchObject({
    place: { label: 'Worcester, MA 01608' },
    widenedTo: null,
    dropped: [],
    problem: null,
  });
  expect(page.total).toBeGreaterThan(25);
  expect(page.listings).toHaveLength(25);
  const distances = page.listings.map(({ distanceMeters }) => distanceMeters ?? Number.NaN);
  expect(Math.max(...distances)).toBeLessThan(10 * 1_610);
  // As they are told: in rounded tenths of a mile, and at least one.
  const tenths = distances.map((meters) => Math.max(1, Math.round(meters / 160.9344)));
  expect(tenths).toEqual(tenths.toSorted((a, b) => a - b));
  expect(page.listings.every(({ kind, demo, next }) => kind === 'meeting' && demo && next)).toBe(true);
});

test('the whole directory can be walked by cursor: each listing once, as many as were counted', async ({
  request,
}) => {
  const pages = await walk(request, 'limit=100');
  const slugs = pages.flatMap(({ listings }) => listings.map(({ slug }) => slug));
  const total = pages.at(-1)?.total ?? Number.NaN;
  expect(total).toBeGreaterThan(300);
  expect(slugs).toHaveLength(total);
  expect(new Set(slugs).size).toBe(total);
});

test('a search near a place can be walked too', async ({ request }) => {
  const pages = await walk(request, 'near=01608&within=25&kind=meeting&limit=40');
  const slugs = pages.flatMap(({ listings }) => listings.map(({ slug }) => slug));
  expect(slugs).toHaveLength(pages.at(-1)?.total ?? Number.NaN);
  expect(new Set(slugs).size).toBe(slugs.length);
});

test('a cursor of another search is refused instead of starting over', async ({ request }) => {
  const { next } = await find(request, 'limit=10');
  for (const query of [`limit=20&cursor=${next}`, 'limit=10&cursor=abc']) {
    expect((await find(request, query, 400)).problem?.code).toBe('unknown-cursor');
  }
});

test('filters hold: fellowship, weekday, attendance, format', async ({ request }) => {
  const smart = await find(request, 'fellowship=smart&limit=100');
  expect(smart.total).toBeGreaterThan(0);
  expect(smart.listings.every(({ fellowship }) => fellowship === 'smart')).toBe(true);
  const steps = await find(request, 'approach=12-step&limit=100');
  expect(steps.listings.filter(({ fellowship }) => fellowship === 'smart')).toEqual([]);
  const tuesdays = await find(request, 'near=01608&kind=meeting&day=2&time=evening');
  expect(
    tuesdays.listings.filter(({ next }) => next && new Date(`${next.day}T00:00Z`).getUTCDay() !== 2),
  ).toEqual([]);
  const online = await find(request, 'attendance=online');
  expect(online.listings.every(({ attendance }) => attendance !== 'in-person')).toBe(true);
  const women = await find(request, 'format=women');
  expect(women.total).toBeGreaterThan(0);
  expect(women.total).toBeLessThan(smart.total + steps.total);
});

test('words find with mistakes, and say how they were understood', async ({ request }) => {
  const page = await find(request, 'near=01608&q=sereniy');
  expect(page.correctedWords).toContain('serenity');
  expect(page.listings[0]?.name).toMatch(/Serenity/);
});

test('medicine orders by what was said about it and leaves out refusals alone', async ({ request }) => {
  const pages = await walk(request, 'near=01608&medication=methadone&limit=100');
  const groups = [...new Set(pages.flatMap(({ listings }) => listings.map(({ group }) => group)))];
  expect(groups[0]).toBe('welcomes');
  expect(groups.at(-1)).toBe('unknown');
});

test('a place that is not one place is a refusal with choices, never an empty list alone', async ({
  request,
}) => {
  const ambiguous = await find(request, 'near=Springfield', 400);
  expect(ambiguous).toMatchObject({ listings: [], place: null, problem: { code: 'ambiguous-place' } });
  const choice = ambiguous.problem?.choices[0];
  expect((await find(request, `near=${choice?.near}`)).place?.town).toBe('Springfield');
  expect((await find(request, 'near=zzz&day=99&page=abc&q=%00', 400)).problem?.code).toBe('unknown-place');
  expect((await find(request, 'near=%00', 400)).problem?.code).toBe('unknown-place');
});

test('a circle with nothing in it is widened, and says so', async ({ request }) => {
  const page = await find(request, 'near=79831&within=5&kind=meeting');
  expect(page.widenedTo === null || page.widenedTo > 5).toBe(true);
  expect(page.withinMiles).not.toBe(5);
});

test('what cannot be read is dropped and named; odd addresses never fail', async ({ request }) => {
  const page = await find(request, 'kind=zebra&day=99&limit=1e9&within=-1&radius=5&time=noonish');
  expect(page.dropped).toEqual(['day', 'kind', 'limit', 'radius', 'time', 'within']);
  const many = Array.from({ length: 2_000 }, () => 'kind=meeting').join('&');
  for (const query of ['near=%E0%A4%A', 'q=%22%27%3B--*', 'q=(((&near=01608', '__proto__=1&near[]=2', many]) {
    const answer = await request.get(`/api/v1/listings?${query}`);
    expect(answer.status(), query.slice(0, 40)).toBeLessThan(500);
  }
});

test('one listing by its slug is the same as in the list, and an unknown slug says so', async ({
  request,
}) => {
  const { listings } = await find(request, 'near=01608&limit=1');
  const [first] = listings;
  const one = await (await request.get(`/api/v1/listings/${first?.slug}`)).json();
  expect(schemaProblems(one, 'Listing')).toEqual([]);
  expect(one).toMatchObject({
    slug: first?.slug,
    name: first?.name,
    medication: first?.medication,
    distanceMeters: null,
  });
  const missing = await request.get('/api/v1/listings/no-such-listing');
  expect(missing.status()).toBe(404);
  expect((await missing.json()).problem.code).toBe('unknown-listing');
});

test('any site may read it, an unchanged answer is not sent twice, and words are kept in no cache', async ({
  request,
}) => {
  const path = '/api/v1/listings?near=01608&limit=5';
  const answer = await request.get(path);
  expect(answer.headers()['access-control-allow-origin']).toBe('*');
  expect(answer.headers()['cache-control']).toMatch(/^public, max-age=60, stale-/);
  // The minute may turn between the two questions, and with it the answer.
  await expect(async () => {
    const { etag = '' } = (await request.get(path)).headers();
    const again = await request.get(path, { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  }).toPass();
  const asked = await request.fetch('/api/v1/listings', { method: 'OPTIONS' });
  expect(asked.headers()['access-control-allow-headers']).toBe('If-None-Match');
  for (const query of ['q=xylographicunicorn', 'medication=methadone&near=01608']) {
    expect((await request.get(`/api/v1/listings?${query}`)).headers()['cache-control']).toBe('no-store');
  }
  const log = () => readFileSync(join(process.env.E2E_DATA_DIR ?? '', 'access.log'), 'utf8');
  await expect.poll(log).toMatch(/\/api\/v1\/listings 200/);
  expect(log()).not.toMatch(/xylographicunicorn|medication=/);
});

test('the description of the API is there, with the address to ask', async ({ request, baseURL }) => {
  const description = await (await request.get('/api/v1/openapi.json')).json();
  expect(description.openapi).toBe('3.1.0');
  expect(description.servers).toEqual([{ url: `${baseURL}/api/v1` }]);
});

test('the times of a listing come as a calendar file without its name, in both languages', async ({
  request,
}) => {
  const { listings } = await find(request, 'near=01608&kind=meeting&attendance=in-person&limit=1');
  const { slug, name, schedules } = listings[0] as ListingPageJson['listings'][number];
  for (const [path, title] of [
    ['', 'Meeting'],
    ['/es', 'Reunión'],
  ]) {
    const answer = await request.get(`${path}/listings/${slug}/calendar.ics`);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const file = await answer.text();
    expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(schedules.length);
    expect(file).toContain(`SUMMARY:${title}\r\n`);
    expect(file).toContain('TZID=America/New_York');
    expect(file).not.toContain(name);
  }
  expect((await request.get('/listings/no-such-listing/calendar.ics')).status()).toBe(404);
});
