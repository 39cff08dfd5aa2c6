import { demoCommunity } from '#data/demo/index.ts';
import { listingSchema } from '#domain/listing.ts';
import { expect, test } from './fixtures.ts';

/** Every house of the demo community whose address nobody may learn, as it is stored. */
const HOUSES = demoCommunity('2026-11-24')
  .map(({ input }) => listingSchema.parse(input))
  .filter(({ place, status }) => place?.visibility === 'hidden' && status === 'published');

const KINDS = [...new Set(HOUSES.map(({ kind }) => kind))].join(',');

/** What would give a house away. Streets have numbers of their own; a point in full is told nowhere else. */
const secretsOf = ({ place }: (typeof HOUSES)[number]) =>
  [place?.street, place?.latitude, place?.longitude].filter((secret) => secret != null);

test('no page, list, map, sheet or answer for programs tells the address of a hidden house', async ({
  request,
}) => {
  expect(HOUSES.length).toBeGreaterThan(10);
  const slugs = new Set<string>();
  const texts: string[] = [];
  for (const page of ['', 'view=map&', 'page=2&', 'page=3&']) {
    for (const prefix of ['', '/es']) {
      const text = await (
        await request.get(`${prefix}/find?${page}near=Worcester, MA&kind=${KINDS}&when=any`)
      ).text();
      texts.push(text);
      for (const [, slug] of text.matchAll(/\/listings\/([a-z0-9-]+)/g)) if (slug) slugs.add(slug);
    }
  }
  expect(slugs.size).toBeGreaterThan(20);
  for (const slug of slugs) {
    for (const path of [`/listings/${slug}`, `/es/listings/${slug}`, `/api/v1/listings/${slug}`]) {
      texts.push(await (await request.get(path)).text());
    }
  }
  texts.push(await (await request.get(`/api/v1/listings?near=Worcester, MA&kind=${KINDS}&limit=100`)).text());
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(/name="ids" value="(\d+)"/g)].map(([, id]) => Number(id)),
  );
  const data = { numbers: [...new Set(numbers)].slice(0, 40), language: 'en' };
  texts.push(await (await request.post('/sheet/items', { data })).text());
  const all = texts.join('\n');
  for (const house of HOUSES) {
    for (const secret of secretsOf(house))
      expect(new RegExp(`(?<!\\d)${secret}`).test(all), `${house.name}: ${secret}`).toBe(false);
  }
});

test('the page of a hidden house tells its town, how to call, and that the address is not told', async ({
  page,
}) => {
  await page.goto('/listings/starling-refuge-worcester');
  const main = page.getByRole('main');
  await expect(main.getByText('Worcester, MA')).toBeVisible();
  await expect(main.getByText('01605')).toHaveCount(0);
  await expect(main.getByRole('link', { name: /^Call 508|^Call 774/ }).first()).toBeVisible();
  await expect(main.getByRole('link', { name: /maps/i })).toHaveCount(0);
});
