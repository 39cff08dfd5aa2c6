import { expect, test } from 'vitest';
import { EMPTY_SHEET } from '#domain/sheet/fragment.ts';
import { addItem, startAgain } from '#domain/sheet/list.ts';
import { firstState, newestOf, statesIn } from './first-state.ts';

const one = addItem(EMPTY_SHEET, 1);
const two = addItem(one, 2);
const emptied = startAgain(two);
const nothing = { own: EMPTY_SHEET, others: [], returns: false, kept: null };

test('who goes back keeps what was chosen since', () => {
  expect(firstState({ ...nothing, own: one, others: [two, one], returns: true })).toBe(two);
  expect(firstState({ ...nothing, others: [two, one], returns: true })).toBe(two);
});

test('a list that was emptied stays empty, however many fuller ones lie further back', () => {
  expect(firstState({ ...nothing, own: two, others: [one, two, emptied], returns: true })).toBe(emptied);
  expect(firstState({ ...nothing, others: [one, two, emptied] })).toBe(emptied);
});

test('a followed link to a list opens that list, and it is the newest from then on', () => {
  const shared = addItem(EMPTY_SHEET, 9);
  const opened = firstState({ ...nothing, own: shared, others: [one, two, shared], kept: two });
  expect(opened.items).toEqual(shared.items);
  expect(newestOf([one, two, opened])).toBe(opened);
});

test('a page that says nothing goes on with the tab, and a new tab with what is kept', () => {
  expect(firstState({ ...nothing, others: [one, two], kept: one })).toBe(two);
  expect(firstState({ ...nothing, kept: one })).toBe(one);
  expect(firstState(nothing)).toBe(EMPTY_SHEET);
});

test('of a history only what speaks of a list counts', () => {
  const addresses = [
    null,
    'http://a/find',
    'http://a/find#main',
    'http://a/find?near=1#l=5&e=3',
    'http://a/#l=6',
  ];
  expect(newestOf(statesIn(addresses))?.items).toEqual([{ number: 5, step: null }]);
  expect(newestOf(statesIn(['http://a/#', 'http://a/find#main']))).toBeNull();
});
