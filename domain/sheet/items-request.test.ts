import { expect, test } from 'vitest';
import { parseItemsRequest, parseNumbers } from './items-request.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('40 numbers are a list, 41 are too many, none is an empty list', () => {
  expect(parseItemsRequest({ numbers: numbers(40), language: 'en' })).toMatchObject({ ok: true });
  expect(parseItemsRequest({ numbers: numbers(41), language: 'en' })).toEqual({
    ok: false,
    problem: 'too-many',
  });
  expect(parseItemsRequest({ numbers: [], language: 'es' })).toEqual({
    ok: true,
    value: { numbers: [], language: 'es' },
  });
});

test('what is no list of numbers in a language of ours cannot be read', () => {
  const wrong = [
    null,
    'x',
    [],
    { numbers: [1] },
    { numbers: [1], language: 'fr' },
    { numbers: ['1'], language: 'en' },
    { numbers: [1.5], language: 'en' },
    { numbers: [-1], language: 'en' },
    { numbers: [2 ** 40], language: 'en' },
    { numbers: { length: 1 }, language: 'en' },
  ];
  for (const json of wrong) {
    expect(parseItemsRequest(json), JSON.stringify(json)).toEqual({ ok: false, problem: 'unreadable' });
  }
});

test('an address gives its numbers once each, in order, and nothing else', () => {
  expect(parseNumbers('12,7,12, 9')).toEqual([12, 7, 9]);
  expect(parseNumbers(['12', '7,x', '-3', '0', '1e3', '99999999999', ''])).toEqual([12, 7]);
  expect(parseNumbers(undefined)).toEqual([]);
  expect(parseNumbers(numbers(60).join())).toEqual(numbers(40));
  expect(parseNumbers(numbers(60).map(String))).toEqual(numbers(40));
});
