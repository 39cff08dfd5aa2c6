import { expect, test } from 'vitest';
import { EMPTY_SHEET, MAX_ITEMS } from './fragment.ts';
import { addItem, addItems, changeChoices, chooseStep, moveItem, removeItem, startAgain } from './list.ts';

const numbers = (state: typeof EMPTY_SHEET) => state.items.map(({ number }) => number);
const three = addItems(EMPTY_SHEET, [5, 3, 9]);

test('what is added stands last, once, and counts as one change', () => {
  expect(numbers(three)).toEqual([5, 3, 9]);
  expect(three.edit).toBe(1);
  expect(addItem(three, 3)).toBe(three);
  expect(numbers(addItems(three, [9, 4, 4]))).toEqual([5, 3, 9, 4]);
});

test('a full list takes no more', () => {
  const full = addItems(
    EMPTY_SHEET,
    Array.from({ length: MAX_ITEMS + 5 }, (_, index) => index + 1),
  );
  expect(full.items).toHaveLength(MAX_ITEMS);
  expect(addItem(full, 1000)).toBe(full);
});

test('moving keeps all others in their order, and stops at the ends', () => {
  expect(numbers(moveItem(three, 9, 0))).toEqual([9, 5, 3]);
  expect(numbers(moveItem(three, 5, 1))).toEqual([3, 5, 9]);
  expect(numbers(moveItem(three, 5, 99))).toEqual([3, 9, 5]);
  expect(moveItem(three, 5, -1)).toBe(three);
  expect(moveItem(three, 1234, 0)).toBe(three);
});

test('a removed listing is gone with its step, and removing a stranger changes nothing', () => {
  const stepped = chooseStep(three, 3, 'call');
  expect(stepped.items[1]).toEqual({ number: 3, step: 'call' });
  expect(numbers(removeItem(stepped, 3))).toEqual([5, 9]);
  expect(addItem(removeItem(stepped, 3), 3).items.at(-1)).toEqual({ number: 3, step: null });
  expect(removeItem(three, 1234)).toBe(three);
  expect(chooseStep(three, 1234, 'call')).toBe(three);
});

test('every change makes the state newer, also the one that empties it', () => {
  const changes = [
    removeItem(three, 3),
    moveItem(three, 9, 0),
    chooseStep(three, 5, 'referral'),
    changeChoices(three, { size: 18 }),
    startAgain(changeChoices(three, { needs: ['work'], near: '01608' })),
  ];
  for (const { edit } of changes) expect(edit).toBeGreaterThan(three.edit);
  expect({ ...changes.at(-1), edit: 0 }).toEqual(EMPTY_SHEET);
});
