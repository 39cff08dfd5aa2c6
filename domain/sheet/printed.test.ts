import { expect, test } from 'vitest';
import { exampleItem } from './example-item.ts';
import type { SheetWarning } from './item.ts';
import { printedItems } from './printed.ts';

const warned = (number: number, ...types: SheetWarning['type'][]) =>
  exampleItem({ number, warnings: types.map((type) => ({ type, words: type })) });
const list = [warned(1), warned(2, 'stale'), warned(3, 'ended'), warned(4, 'paused', 'cancelled')];
const numbers = (chosen?: ReadonlySet<number>) => printedItems(list, chosen).map(({ number }) => number);

test('what has ended or was not checked for over a year stays off the paper; a break is told on it', () => {
  expect(numbers()).toEqual([1, 4]);
});

test('what nobody has checked is printed when somebody says so, what has ended never', () => {
  expect(numbers(new Set([2, 3]))).toEqual([1, 2, 4]);
});
