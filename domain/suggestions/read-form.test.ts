import { describe, expect, test } from 'vitest';
import { readCorrection, readProposal, readReason, timeCode } from './read-form.ts';
import { OPENED_FIELD, TRAP_FIELD, trapOf } from './trap.ts';

const form = (fields: Record<string, string>) => new URLSearchParams(fields);
const correction = (fields: Record<string, string>) => readCorrection(form(fields), 'nooners', 'en');
const problems = (fields: Record<string, string>) => {
  const read = correction(fields);
  return read.ok ? [] : read.problem.map(({ field, problem }) => `${field} ${problem}`);
};

describe('a correction', () => {
  test('says what was filled in and nothing else', () => {
    expect(correction({ phone: ' 508-555-0199 ', name: '', message: 'Ring\r\ntwice', contact: '' })).toEqual({
      ok: true,
      value: {
        slug: 'nooners',
        fields: { phone: '508-555-0199' },
        message: 'Ring\ntwice',
        contact: '',
        language: 'en',
      },
    });
  });

  test('a time is a day and a time on the clock, of the time that was named or one more', () => {
    const was = { weekday: 2, startMinute: 720 };
    const time = (fields: Record<string, string>) => {
      const read = correction(fields);
      return read.ok ? read.value.fields?.time : read.problem;
    };
    expect(time({ timeWas: timeCode(was), weekday: '0', start: '00:05' })).toEqual({
      was,
      weekday: 0,
      startMinute: 5,
    });
    expect(time({ timeWas: 'x', weekday: '6', start: '23:59:00' })).toEqual({
      was: null,
      weekday: 6,
      startMinute: 1439,
    });
    expect(problems({ weekday: '3' })).toEqual(['start no-time']);
    expect(problems({ start: '19:00' })).toEqual(['weekday no-day']);
    for (const start of ['24:00', '7 pm', '19:60', '-1:00']) {
      expect(problems({ weekday: '3', start }), start).toEqual(['start no-time']);
    }
  });

  test('a web address may come without its beginning, but never as a script', () => {
    const website = (typed: string) => {
      const read = correction({ website: typed });
      return read.ok ? read.value.fields?.website : read.problem[0]?.problem;
    };
    expect(website('nooners.example.org')).toBe('https://nooners.example.org');
    expect(website('http://nooners.example.org/a?b')).toBe('http://nooners.example.org/a?b');
    for (const bad of [
      'javascript:alert(1)',
      'data:text/html,x',
      'no address',
      'localhost',
      'ftp://a.example',
    ]) {
      expect(website(bad), bad).toBe('no-address');
    }
  });

  test('everything that is wrong is told at once', () => {
    const fields = { name: 'x'.repeat(301), website: 'no address', start: 'noon', contact: 'y'.repeat(201) };
    expect(problems(fields)).toEqual([
      'name too-long',
      'contact too-long',
      'website no-address',
      'start no-time',
    ]);
    expect(problems({ contact: 'me@example.org' }), 'a contact alone says nothing').toEqual([
      'message nothing-said',
    ]);
  });
});

test('a proposal needs a kind that is offered and a name', () => {
  const read = (fields: Record<string, string>) => readProposal(form(fields), ['meeting'], 'es');
  expect(read({ kind: 'meeting', name: 'New Dawn', when: 'Mondays at 7' })).toMatchObject({
    value: { listing: { name: 'New Dawn', when: 'Mondays at 7' }, language: 'es' },
  });
  expect(read({ kind: 'constructor', name: ' \u200b ' })).toEqual({
    ok: false,
    problem: [
      { field: 'kind', problem: 'no-kind' },
      { field: 'name', problem: 'no-name' },
    ],
  });
});

test('a reason is one of ours', () => {
  expect(readReason(form({ reason: 'full' }))).toBe('full');
  for (const reason of ['', 'toString', 'full ']) expect(readReason(form({ reason }))).toBeNull();
});

describe('what gives a program away', () => {
  const now = new Date('2026-06-01T12:00:00Z');
  const opened = (seconds: number) => String(now.getTime() - seconds * 1000);

  test('a field that nobody sees', () => {
    expect(trapOf(form({ [OPENED_FIELD]: opened(60), [TRAP_FIELD]: 'Acme' }), now)).toBe('machine');
    expect(trapOf(form({ [OPENED_FIELD]: opened(60), [TRAP_FIELD]: '' }), now)).toBeNull();
  });

  test('speed, or a form that was never opened; a tab left open for days is a person', () => {
    expect(trapOf(form({ [OPENED_FIELD]: opened(1) }), now)).toBe('too-fast');
    expect(trapOf(form({ [OPENED_FIELD]: opened(1.5) }), now)).toBeNull();
    expect(trapOf(form({ [OPENED_FIELD]: opened(3 * 86_400) }), now)).toBeNull();
    for (const never of ['', 'abc', opened(-60)]) {
      expect(trapOf(form({ [OPENED_FIELD]: never }), now), never).toBe('too-fast');
    }
    expect(trapOf(form({}), now)).toBe('too-fast');
  });
});
