import { expect, test } from 'vitest';
import { type Block, countPages, pageHeight } from './pages.ts';

/** Blocks one below the other, with a gap between them. */
function strip(heights: readonly number[], gap = 0): Block[] {
  let top = 0;
  return heights.map((height) => {
    const block = { top, height };
    top += height + gap;
    return block;
  });
}

test('what fits is one page, to the last point, and nothing is none', () => {
  expect(countPages([], 900)).toBe(0);
  expect(countPages(strip([0]), 900)).toBe(1);
  expect(countPages(strip([300, 300, 300]), 900)).toBe(1);
  expect(countPages(strip([300, 300, 301]), 900)).toBe(2);
});

test('a block that does not fit begins the next page whole, and leaves the rest of this one empty', () => {
  expect(countPages(strip([500, 500, 500]), 900)).toBe(3);
  expect(countPages(strip([500, 400, 500, 400]), 900)).toBe(2);
});

test('the space between blocks counts on a page, and falls away at its end', () => {
  expect(countPages(strip([450, 450], 1), 900)).toBe(2);
  expect(countPages(strip([450, 430, 450, 430], 20), 900)).toBe(2);
});

test('a block higher than a page takes as many as it needs, and others go on below its end', () => {
  expect(countPages(strip([100, 1000]), 900)).toBe(3);
  expect(countPages(strip([1000, 700]), 900)).toBe(2);
  expect(countPages(strip([1000, 801]), 900)).toBe(3);
});

test('a Letter page holds 9.5 inches, an A4 page a little more', () => {
  expect(pageHeight('letter')).toBe(912);
  expect(pageHeight('a4')).toBeCloseTo(978.5, 0);
});
