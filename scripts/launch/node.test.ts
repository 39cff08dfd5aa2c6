import { expect, test } from 'vitest';
import { isGoodNode } from './node.js';

test('a Node from 22.19 on is good, by number and not by letter', () => {
  for (const version of ['22.19.0', '22.100.0', '24.0.0', '24.21.0', '26.10.0']) {
    expect(isGoodNode(version), version).toBe(true);
  }
  for (const version of ['16.20.2', '20.20.2', '22.2.0', '22.18.9', '8.19.0']) {
    expect(isGoodNode(version), version).toBe(false);
  }
});

test('an odd release, which some dependencies refuse, is not', () => {
  expect(isGoodNode('23.11.0')).toBe(false);
  expect(isGoodNode('25.9.0')).toBe(false);
});
