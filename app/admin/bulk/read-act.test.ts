import { expect, test } from 'vitest';
import { readAct } from './read-act.ts';

const TODAY = '2026-06-01';
function read(choice: Parameters<typeof readAct>[0], fields: Record<string, string> = {}) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return readAct(choice, form, TODAY);
}

test('a pause can be without end, but not until a day that has passed or is none', () => {
  expect(read('pause', { until: '' })).toEqual({
    ok: true,
    value: { type: 'status', status: 'paused', until: null },
  });
  expect(read('pause', { until: '2026-06-01' })).toMatchObject({ value: { until: '2026-06-01' } });
  expect(read('pause', { until: '2026-05-31' })).toEqual({ ok: false, problem: 'until' });
  expect(read('pause', { until: '2026-06-31' })).toEqual({ ok: false, problem: 'until' });
});

test('nobody has seen it on a list on a day that is still to come, or on no day', () => {
  expect(read('on-list', { on: '2026-06-01' })).toMatchObject({ ok: true });
  expect(read('on-list', { on: '2026-06-02' })).toEqual({ ok: false, problem: 'on' });
  expect(read('on-list')).toEqual({ ok: false, problem: 'on' });
});

test('a blank field takes an e-mail or a website away, and what is neither is refused', () => {
  expect(read('email', { value: '  ' })).toEqual({ ok: true, value: { type: 'email', value: null } });
  expect(read('website', { value: '' })).toMatchObject({ value: { value: null } });
  expect(read('email', { value: 'ana' })).toEqual({ ok: false, problem: 'value' });
  expect(read('website', { value: 'javascript:alert(1)' })).toEqual({ ok: false, problem: 'value' });
});

test('a number needs no old one to be added, but a blank new one erases none', () => {
  expect(read('phone', { from: '', value: '508-555-0100' })).toMatchObject({
    value: { from: null, to: '508-555-0100' },
  });
  expect(read('phone', { from: '508-555-0100', value: '' })).toEqual({ ok: false, problem: 'value' });
});

test('a shift of nothing, of words or of a blank field is none', () => {
  expect(read('shift', { value: '-30' })).toMatchObject({ value: { minutes: -30 } });
  for (const value of ['', '0', 'an hour', '1.5', '1000']) {
    expect(read('shift', { value }), value).toEqual({ ok: false, problem: 'value' });
  }
});

test('a word is chosen, a time zone exists', () => {
  expect(read('add-term', { value: '' })).toEqual({ ok: false, problem: 'value' });
  expect(read('remove-term', { value: 'access:ramp' })).toMatchObject({ value: { has: false } });
  expect(read('zone', { zone: 'EST5' })).toEqual({ ok: false, problem: 'zone' });
  expect(read('zone', { zone: 'America/Chicago' })).toMatchObject({ value: { zone: 'America/Chicago' } });
});
