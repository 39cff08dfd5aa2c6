import { expect, test } from 'vitest';
import { METERS_PER_MILE } from '../point.ts';
import { inOrder } from './order.ts';

const DAY = 20_600;
const match = (id: number, miles: number | null, start: number | null = null) => ({
  candidate: { id, distanceMeters: miles === null ? null : miles * METERS_PER_MILE },
  span: start === null ? null : { day: 0, start, end: start + 1 },
});
const idsInOrder = (matches: ReturnType<typeof match>[], day = DAY) =>
  inOrder(matches, () => 0, day).map(({ candidate }) => candidate.id);

test('the order follows the distances as they are read, in rounded tenths of a mile', () => {
  // Read as 0.4, 0.3 and 0.3 miles: the two that read alike go by their start.
  expect(idsInOrder([match(1, 0.36, 5), match(2, 0.34, 9), match(3, 0.26, 7)])).toEqual([3, 2, 1]);
});

test('what is told as 0.1 miles is one distance, however near', () => {
  expect(idsInOrder([match(1, 0.01, 9), match(2, 0.12, 3)])).toEqual([2, 1]);
});

test('what has no distance or no time comes after what has', () => {
  expect(idsInOrder([match(1, null, 1), match(2, 3), match(3, 3, 8)])).toEqual([3, 2, 1]);
});

test('better words go before a shorter way', () => {
  const order = inOrder([match(1, 0.1), match(2, 9)], ({ candidate }) => (candidate.id === 2 ? 0 : 1), DAY);
  expect(order.map(({ candidate }) => candidate.id)).toEqual([2, 1]);
});

test('equals take turns from day to day, the same for everybody on one day', () => {
  const equals = Array.from({ length: 6 }, (_, index) => match(index + 1, 2, 60));
  expect(idsInOrder(equals)).toEqual(idsInOrder(equals.toReversed()));
  const firsts = new Set(Array.from({ length: 60 }, (_, day) => idsInOrder(equals, DAY + day)[0]));
  expect(firsts.size).toBe(6);
});

test('of a long list only the first so many are put in order, and the others still follow, each once', () => {
  const many = Array.from({ length: 500 }, (_, index) => match((index * 193) % 500, ((index * 77) % 90) / 3));
  const inFull = inOrder(many, () => 0, DAY);
  for (const count of [1, 25, 124, 499]) {
    const order = inOrder(many, () => 0, DAY, count);
    expect(order.slice(0, count)).toEqual(inFull.slice(0, count));
    expect(new Set(order).size).toBe(500);
  }
});
