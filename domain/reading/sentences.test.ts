import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const lines = (...blocks: string[]) => sentencesOf(blocks).map((words) => words.join(' '));

test('a heading and a button are sentences of their own, even without a full stop', () => {
  expect(lines('Call first', 'They may be full. Ask when to call again')).toEqual([
    'Call first',
    'They may be full',
    'Ask when to call again',
  ]);
});

test('the full stop of a time, a name or a number ends nothing', () => {
  expect(lines('It is at 7:00 p. m. in St. John’s Church.')).toEqual(['It is at pm in St John’s Church']);
  expect(lines('Cuesta $2.50 en EE. UU. y es de A.A. o de la Dra. Ruiz.')).toHaveLength(1);
});

test('a question in quotation marks ends with them', () => {
  expect(lines('Ask: “Do you have a bed?” They may say no.')).toEqual([
    'Ask Do you have a bed',
    'They may say no',
  ]);
});

test('facts side by side in one line are read one by one', () => {
  expect(lines('AA · St. Mary Hall · 0.6 mi')).toEqual(['AA', 'St Mary Hall', 'mi']);
});

test('a line that stands on every row of a list counts once', () => {
  expect(lines('Call first', 'Call  first', 'Call first')).toEqual(['Call first']);
  expect(lines('Checked on May 3, 2026', 'Checked on May 12, 2026')).toEqual(['Checked on May']);
});

test('numbers and marks are no words', () => {
  expect(lines('1-800-662-4357', '—', '2–3')).toEqual([]);
});
