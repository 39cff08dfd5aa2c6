import { expect, test } from 'vitest';
import { exampleItem } from './example-item.ts';
import { type PlainTextWords, toPlainText } from './plain-text.ts';

const WORDS: PlainTextWords = {
  title: 'Places that can help',
  printedOn: 'Printed May 5, 2026. Call first. Times can change.',
  step: 'Next step',
  phone: 'Phone',
  next: 'Next:',
  crisis: ['In a crisis: call or text 988.'],
  notAdvice: 'Not medical advice.',
};

const noon = exampleItem({
  times: ['Mondays, 12:00 pm to 1:00 pm'],
  dates: [{ day: '2026-05-11', start: '2026-05-11T16:00:00Z', weekday: 1, words: 'Monday, May 11' }],
  where: '44 Temple St, Worcester, MA',
  phones: [{ label: null, number: '508-555-0101', href: 'tel:+15085550101' }],
  medication: ['Welcomes people on medication — the group told us, May 3, 2026.'],
});

test('each place is numbered, with its facts below its name and nothing for what nobody told us', () => {
  const text = toPlainText([{ item: noon, step: 'Come on\nMonday.' }], true, WORDS);
  expect(text).toBe(`Places that can help
Printed May 5, 2026. Call first. Times can change.

1. Noon Group (Recovery meeting)
   Mondays, 12:00 pm to 1:00 pm. Next: Monday, May 11
   44 Temple St, Worcester, MA
   Phone: 508-555-0101
   Next step: Come on Monday.
   Welcomes people on medication — the group told us, May 3, 2026.
   Not checked yet

In a crisis: call or text 988.

Not medical advice.
`);
});

test('with medicine left off, no line speaks of it', () => {
  expect(toPlainText([{ item: noon, step: '' }], false, WORDS)).not.toMatch(/medication/);
});

test('whom to call is on a list with nothing on it too', () => {
  expect(toPlainText([], true, WORDS)).toContain('988');
});
