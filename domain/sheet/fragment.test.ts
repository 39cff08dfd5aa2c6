import { expect, test } from 'vitest';
import {
  EMPTY_SHEET,
  MAX_ITEMS,
  parseFragment,
  parseShortFragment,
  type SheetState,
  toFragment,
  toShortFragment,
} from './fragment.ts';

const item = (number: number, step: SheetState['items'][number]['step'] = null) => ({ number, step });
const full: SheetState = {
  items: [
    item(12),
    item(34, 'call'),
    item(7, 'walk-in'),
    item(1_000_000, 'referral'),
    item(5, 'online-form'),
  ],
  language: 'es',
  size: 18,
  paper: 'a4',
  showsMedication: false,
  groupsByNeed: true,
  needs: ['place-to-stay', 'work'],
  near: 'Cañón & City, #1 50% + more',
  edit: 42,
};

test('a fragment is read back as the state it was written from', () => {
  for (const state of [
    full,
    EMPTY_SHEET,
    { ...EMPTY_SHEET, items: [item(9)] },
    { ...EMPTY_SHEET, near: 'Ware' },
  ])
    expect(parseFragment(toFragment(state))).toEqual(state);
});

test('what is as usual is left out, so that a plain list has a plain address', () => {
  expect(toFragment(EMPTY_SHEET)).toBe('');
  expect(toFragment({ ...EMPTY_SHEET, items: [item(12), item(34, 'call')], edit: 2 })).toBe('#l=12,34c&e=2');
});

test('an emptied list still tells that it is the newest', () => {
  expect(toFragment({ ...EMPTY_SHEET, edit: 7 })).toBe('#e=7');
});

test('that somebody asks for places that welcome medicine is never written, nor read from another hand', () => {
  const asks = { ...EMPTY_SHEET, items: [item(3)], needs: ['medicine-friendly', 'work'] };
  expect(toFragment(asks)).toBe('#l=3&n=work');
  expect(toShortFragment(asks)).not.toContain('medicine');
  expect(parseFragment('#n=medicine-friendly,food').needs).toEqual(['food']);
});

test.each([
  ['', []],
  ['#main', []],
  ['#l=', []],
  ['#l=,,x,-1,1.5,0,00,1e3,12345678901', []],
  ['#l=3%2C4c', [item(3), item(4, 'call')]],
  ['l=3,4z,4c,3w', [item(3), item(4)]],
  ['#%E0%A4%A&l=%&l=8', []],
  ['#l= 6 ,\t7c', [item(6), item(7, 'call')]],
] as const)('of %j it reads what can be read', (hash, items) => {
  expect(parseFragment(hash).items).toEqual(items);
});

test('wrong choices are as usual', () => {
  const odd = parseFragment('#g=fr&p=13&f=a5&m=maybe&o=yes&n=<b>,Work,ride%20s&z=%20%20&e=-4');
  expect(odd).toEqual(EMPTY_SHEET);
});

test('a hostile fragment of any length gives a list that can be printed', () => {
  const many = Array.from({ length: 90_000 }, (_, index) => index + 1).join(',');
  expect(parseFragment(`#l=${many}`).items).toHaveLength(MAX_ITEMS);
  expect(parseShortFragment(`#en.${many.replaceAll(',', '.')}`).items).toHaveLength(MAX_ITEMS);
  expect(parseFragment(`#z=${'x'.repeat(3000)}`).near).toHaveLength(100);
});

test('the short form carries numbers, order and language, and nothing else', () => {
  expect(toShortFragment(full)).toBe('#es.c.y.7.lfls.5');
  expect(parseShortFragment('#es.c.y.7.lfls.5')).toEqual({
    ...EMPTY_SHEET,
    items: [item(12), item(34), item(7), item(1_000_000), item(5)],
    language: 'es',
  });
});

test('numbers that look like a language are numbers, with and without a language before them', () => {
  // 527 and 532 are "en" and "es" in base 36.
  for (const language of [null, 'en', 'es'] as const) {
    const state = { ...EMPTY_SHEET, items: [item(527), item(532)], language };
    expect(parseShortFragment(toShortFragment(state))).toEqual(state);
  }
});

test.each(['', '#', '#es', '#fr.c', '#..', '#en.0.00', '#en.%20.zzzzzzzz', '#l=12&g=es'])(
  'a short form that is none, %j, has no item but what can be read',
  (hash) => {
    const { items } = parseShortFragment(hash);
    expect(items).toEqual(hash === '#fr.c' ? [item(12)] : []);
  },
);

test('the short form of nothing is nothing', () => {
  expect(toShortFragment(EMPTY_SHEET)).toBe('');
});
