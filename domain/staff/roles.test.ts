import { expect, test } from 'vitest';
import { isRole, roleReaches, scopeReaches } from './roles.ts';

test('each role may do what the ones before it may, and nothing of those after', () => {
  expect(roleReaches('admin', 'reviewer')).toBe(true);
  expect(roleReaches('editor', 'editor')).toBe(true);
  expect(roleReaches('editor', 'reviewer')).toBe(false);
  expect(roleReaches('viewer', 'editor')).toBe(false);
});

test('a role is one of four words, not a name every object knows', () => {
  expect(isRole('admin')).toBe(true);
  expect(isRole('constructor')).toBe(false);
  expect(isRole('Admin')).toBe(false);
});

const worcester = { counties: ['25027'], feeds: ['aa-worcester'] };

test('an editor changes what is in their county or came with their feed', () => {
  expect(scopeReaches('editor', [{ type: 'county', code: '25027' }], worcester)).toBe(true);
  expect(scopeReaches('editor', [{ type: 'feed', code: 'aa-worcester' }], worcester)).toBe(true);
  expect(scopeReaches('editor', [{ type: 'county', code: '25017' }], worcester)).toBe(false);
  expect(scopeReaches('editor', [{ type: 'feed', code: '25027' }], worcester)).toBe(false);
});

test('an editor without scope changes nothing, one for everywhere all; a viewer never', () => {
  expect(scopeReaches('editor', [], worcester)).toBe(false);
  expect(scopeReaches('editor', [{ type: 'everywhere' }], { counties: [], feeds: [] })).toBe(true);
  expect(scopeReaches('viewer', [{ type: 'everywhere' }], worcester)).toBe(false);
  expect(scopeReaches('reviewer', [], worcester)).toBe(true);
});
