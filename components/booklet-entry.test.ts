import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Card } from '#domain/card.ts';
import type { Schedule } from '#domain/schedule/schedule.ts';
import { card, inTown, weekly } from '#domain/search/example-cards.ts';
import { entryText } from './booklet-entry.ts';
import { sheetWords } from './sheet-words/words.ts';
import { termNames } from './term-names.ts';

const NOW = new Date('2026-11-24T10:00:00-05:00');

function entry(over: Partial<Card> = {}, schedule: Schedule = weekly(2, '19:00'), withMedication = true) {
  const one = card('Serenity', 1, { checkedOn: '2026-11-20', schedules: [schedule], ...over });
  const names = termNames(SHIPPED_TERMS, 'en');
  return entryText(sheetWords('en'), { card: one, schedule }, names, withMedication, NOW);
}

test('under its day an entry tells the hours alone', () => {
  expect(entry()).toEqual({
    time: '7:00 pm to 8:00 pm',
    name: 'Serenity',
    family: 'AA',
    where: 'Worcester',
    facts: null,
    warning: null,
    medication: null,
  });
  expect(entry({}, weekly(2, '00:00', null)).time).toBe('12:00 am');
});

test('what is not every week says when, and certain dates are told in full', () => {
  const monthly: Schedule = { ...weekly(2, '19:00'), recurrence: { type: 'monthly', weekday: 2, nth: 1 } };
  expect(entry({}, monthly).facts).toBe('First Tuesday of the month, 7:00 pm to 8:00 pm');
  const dates: Schedule = { ...weekly(2, '19:00'), recurrence: { type: 'dates', dates: ['2026-12-24'] } };
  expect(entry({}, dates)).toMatchObject({ time: 'On December 24, 2026, 7:00 pm to 8:00 pm', facts: null });
  expect(entry({}, { ...weekly(2, '19:00'), validUntil: '2026-12-31' }).facts).toMatch(
    /until December 31, 2026/,
  );
});

test('without medicine lines nothing on the paper tells of medicine', () => {
  const about: Partial<Card> = {
    terms: ['attribute:medication-specific', 'format:open'],
    medication: [
      { medication: 'any', stance: 'welcomes', conditions: '', source: 'group', by: '', on: '2026-10-03' },
    ],
  };
  expect(entry(about).medication).toBe(
    'The group says it is for people on medicine. Welcomes people on medication — the group told us, October 3, 2026.',
  );
  expect(Object.values(entry(about, undefined, false)).join()).not.toMatch(/medic/i);
});

test('a hidden place tells its town, and whom to ask', () => {
  const phones = [{ number: '508-555-0100', languages: [] }];
  const hidden = inTown({ name: null, street: null, postalCode: null, visibility: 'hidden' });
  expect(entry({ ...hidden, phones })).toMatchObject({
    where: 'Worcester · Ask for the address',
    warning: '508-555-0100',
  });
});

test('what nobody has checked for long says whom to call first', () => {
  const phones = [{ number: '508-555-0100', languages: [] }];
  expect(entry({ checkedOn: null }).warning).toBe('Call first');
  expect(entry({ checkedOn: '2026-01-01', phones }).warning).toBe('Call first: 508-555-0100');
  expect(entry({ phones }).warning).toBeNull();
});

test('a date that is not held and a break are said', () => {
  const exceptions = [{ on: '2026-11-24' }];
  expect(entry({}, { ...weekly(2, '19:00'), exceptions }).warning).toBe(
    'Not held on Tuesday, November 24, 2026',
  );
  expect(entry({ status: 'paused', pausedUntil: '2026-12-08' }).warning).toBe(
    'On a break until December 8, 2026. Ask before you go',
  );
});
