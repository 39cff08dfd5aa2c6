import { expect, test } from 'vitest';
import { hasTag } from './etag.ts';

test('an answer is known by its tag, weak or not, among others, or by any', () => {
  for (const known of ['"abc"', 'W/"abc"', '"x", W/"abc"', 'W/"y","abc"', '*', ' "abc" ']) {
    expect(hasTag(known, '"abc"'), known).toBe(true);
    expect(hasTag(known, 'W/"abc"'), known).toBe(true);
  }
});

test('another tag, a part of it, or none is not it', () => {
  for (const known of ['"abcd"', 'abc', '"ABC"', '', null, undefined]) {
    expect(hasTag(known, '"abc"'), String(known)).toBe(false);
  }
});
