import { expect, test } from 'vitest';
import { bannersOn, isUnchecked, notesFor, readEntry } from './entries.ts';

const TODAY = '2026-05-01';
const HOTLINE = {
  state: ' ma ',
  name: 'Massachusetts Helpline',
  number: '1-800-327-5050',
  aboutEn: 'Help with drugs and alcohol, day and night.',
  aboutEs: 'Ayuda con drogas y alcohol, día y noche.',
  source: 'https://helpline.example.org',
  checkedOn: '2026-04-30',
};
const NOTE = {
  area: 'MA',
  kinds: ['recovery-housing'],
  en: 'Certified houses only.',
  es: 'Solo casas certificadas.',
  source: 'State law',
  checkedOn: '2026-04-30',
};

test('a hotline has a number that can be called, a state, both languages and a day that has come', () => {
  expect(readEntry('hotline', HOTLINE, TODAY)).toMatchObject({ ok: true, value: { state: 'MA' } });
  const problemsOf = (over: Record<string, string>) => {
    const read = readEntry('hotline', { ...HOTLINE, ...over }, TODAY);
    return read.ok ? null : read.problem;
  };
  for (const number of ['211', '(508) 555-0123', '+1 508 555 0123'])
    expect(problemsOf({ number })).toBeNull();
  for (const number of [
    '12',
    '555-0123',
    '1-800-HELP',
    '508 555 0123 x 4; 900',
    '011-44-20-7946-0000',
    '111',
  ]) {
    expect(problemsOf({ number }), number).toEqual({ number: 'phone' });
  }
  expect(problemsOf({ state: 'ZZ', aboutEs: ' ', checkedOn: '2026-02-30' })).toEqual({
    state: 'state',
    aboutEs: 'missing',
    checkedOn: 'day',
  });
  expect(problemsOf({ checkedOn: '2026-05-02' })).toEqual({ checkedOn: 'day-ahead' });
});

test('a note holds for a state or for a county by its code, and for some house', () => {
  expect(readEntry('note', { ...NOTE, area: '25027' }, TODAY).ok).toBe(true);
  expect(readEntry('note', { ...NOTE, area: 'ma' }, TODAY)).toMatchObject({ value: { area: 'MA' } });
  expect(readEntry('note', { ...NOTE, area: 'Worcester', kinds: [] }, TODAY)).toEqual({
    ok: false,
    problem: { area: 'county', kinds: 'missing' },
  });
});

test('beside a house stand the notes of its county, then of its state, and none of another kind or place', () => {
  const notes = [
    NOTE,
    { ...NOTE, area: '25027', en: 'Call the county first.' },
    { ...NOTE, area: 'NH' },
    { ...NOTE, kinds: ['emergency-shelter'] },
  ];
  const worcester = { state: 'MA', county: '25027' };
  expect(notesFor(notes, 'recovery-housing', worcester).map(({ en }) => en)).toEqual([
    'Call the county first.',
    'Certified houses only.',
  ]);
  expect(notesFor(notes, 'meeting', worcester)).toEqual([]);
  expect(notesFor(notes, 'recovery-housing', { state: null, county: null })).toEqual([]);
});

test('a banner stands on its first and last day and on no other, and does not end before it begins', () => {
  const banner = {
    en: 'Closed for the storm.',
    es: 'Cerrado por la tormenta.',
    from: '2026-05-01',
    until: '2026-05-02',
  };
  expect(readEntry('banner', { ...banner, until: '2026-04-30' }, TODAY)).toEqual({
    ok: false,
    problem: { until: 'before-start' },
  });
  const shown = ['2026-04-30', '2026-05-01', '2026-05-02', '2026-05-03'].map(
    (day) => bannersOn([banner], day).length,
  );
  expect(shown).toEqual([0, 1, 1, 0]);
});

test('what was checked over 180 days ago must be looked at again; a banner goes by its own days', () => {
  const old = { ...NOTE, checkedOn: '2025-10-01' };
  expect([isUnchecked(old, TODAY), isUnchecked(NOTE, TODAY)]).toEqual([true, false]);
  expect(isUnchecked({ en: 'a', es: 'a', from: '2020-01-01', until: '2020-01-02' }, TODAY)).toBe(false);
});
