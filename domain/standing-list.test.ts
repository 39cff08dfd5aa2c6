import { expect, test } from 'vitest';
import { readFields } from './desk-form.ts';
import { listSlugSchema, readNamedListings, standingListSchema } from './standing-list.ts';

test('listings are named by numbers, by their addresses, or by the link of a list with its steps', () => {
  expect(readNamedListings('12, 7\n12 #9')).toEqual([
    { number: 12, step: null },
    { number: 7, step: null },
    { number: 9, step: null },
  ]);
  expect(readNamedListings('https://help.example.org/es/sheet#l=12,34c&g=es&e=3')).toEqual([
    { number: 12, step: null },
    { number: 34, step: 'call' },
  ]);
  expect(readNamedListings('help.example.org/s#es.c.y')).toEqual([
    { number: 12, step: null },
    { number: 34, step: null },
  ]);
  expect(readNamedListings('/sheet?ids=3%2C4&size=18 https://x.org/listings/noon-group/report')).toEqual([
    { number: 3, step: null },
    { number: 4, step: null },
    { slug: 'noon-group' },
  ]);
});

test('what names nothing is left out, and a list holds no more than a sheet', () => {
  expect(readNamedListings('Dana 508-555-0123 0 -4 1e9 # https://x.org/sheet')).toEqual([]);
  expect(readNamedListings(Array.from({ length: 99 }, (_, index) => index + 1).join(' '))).toHaveLength(40);
});

test('a list has a title in both languages; its intro may be blank', () => {
  expect(readFields(standingListSchema, { titleEn: ' Eastside ', titleEs: 'Este' })).toEqual({
    ok: true,
    value: { titleEn: 'Eastside', titleEs: 'Este', introEn: '', introEs: '' },
  });
  expect(readFields(standingListSchema, { titleEn: '', titleEs: 'x'.repeat(81) })).toEqual({
    ok: false,
    problem: { titleEn: 'missing', titleEs: 'too-long' },
  });
});

test('the address of a list is small letters, digits and hyphens', () => {
  expect(listSlugSchema.safeParse(' Eastside-Clinic ').data).toBe('eastside-clinic');
  for (const slug of ['a', 'two words', '-x', 'x--y', '../etc', 'ñandú', 'x'.repeat(61)]) {
    expect(listSlugSchema.safeParse(slug).success, slug).toBe(false);
  }
});
