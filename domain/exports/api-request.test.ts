import { describe, expect, test } from 'vitest';
import { formatCursor, parseCursor } from './api-cursor.ts';
import { parseApiRequest } from './api-request.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
const KNOWN = { kinds: ['meeting', 'employment'], fellowships: ['aa', 'na'], formats: ['open', 'women'] };

const parse = (query: string) => parseApiRequest(new URLSearchParams(query), KNOWN, NOW);

test('an address without keys asks for everything on any day, 25 at a time', () => {
  const { choices, limit, at, dropped } = parse('');
  expect(choices).toMatchObject({
    page: 1,
    near: '',
    kinds: [],
    when: 'any',
    days: [],
    words: '',
    medication: null,
  });
  expect({ limit, at, dropped }).toEqual({ limit: 25, at: null, dropped: [] });
});

test('keys may be repeated or hold several values', () => {
  const { choices } = parse(
    'near=01608&within=5&kind=meeting,employment&fellowship=na&fellowship=aa&day=2&day=6&q=x&q=noon',
  );
  expect(choices).toMatchObject({
    near: '01608',
    withinMiles: 5,
    kinds: ['employment', 'meeting'],
    fellowships: ['aa', 'na'],
    days: [2, 6],
    words: 'noon',
  });
});

test('what cannot be read has no effect and is named', () => {
  const { choices, limit, dropped } = parse(
    'within=-3&kind=zebra&day=99&time=noonish&medication=aspirin&limit=x&radius=5',
  );
  expect(choices).toMatchObject({ withinMiles: null, kinds: [], days: [], times: [], medication: null });
  expect(limit).toBe(25);
  expect(dropped).toEqual(['day', 'kind', 'limit', 'medication', 'radius', 'time', 'within']);
});

test('a limit above the most is the most', () => {
  expect(parse('limit=100').limit).toBe(100);
  expect(parse('limit=5000')).toMatchObject({ limit: 100, dropped: [] });
  expect(parse('limit=0').dropped).toEqual(['limit']);
  expect(parse('limit=1e3').dropped).toEqual(['limit']);
});

test('NUL bytes, endless values, thousands of keys and unpaired surrogates do no harm', () => {
  expect(parse('q=%00&near=%00%00')).toMatchObject({ choices: { words: '', near: '' }, dropped: ['near'] });
  expect(parse('near=&q=&day=&limit=').dropped).toEqual([]);
  expect(parse(`q=${'a'.repeat(60_000)}`).choices.words.length).toBeLessThanOrEqual(200);
  const many = parse(Array.from({ length: 5_000 }, (_, index) => `x${index}=1`).join('&'));
  expect(many.dropped.length).toBeLessThanOrEqual(20);
  expect(parse(`${'k'.repeat(5_000)}=1`).dropped[0]?.length).toBe(40);
  expect(() => parse('q=%ED%A0%80&cursor=%FF')).not.toThrow();
});

describe('a cursor', () => {
  const next = (query: string, page = 2) => formatCursor({ page, at: NOW }, parse(query).fingerprint);

  test('comes back as what it was made of', () => {
    const cursor = next('near=01608&kind=meeting');
    expect(parse(`near=01608&kind=meeting&cursor=${cursor}`)).toMatchObject({
      at: NOW,
      choices: { page: 2 },
    });
  });

  test('is for one search only, however that search is written', () => {
    const cursor = next('kind=meeting&kind=employment&q=noon');
    expect(parse(`q=noon&kind=employment,meeting&cursor=${cursor}`).at).toEqual(NOW);
    expect(parse(`kind=meeting&q=noon&cursor=${cursor}`)).toMatchObject({
      at: null,
      dropped: ['cursor'],
    });
    expect(parse(`kind=employment,meeting&q=noon&limit=50&cursor=${cursor}`).at).toBeNull();
    expect(parse(`kind=employment,meeting&q=noon&medication=any&cursor=${cursor}`).at).toBeNull();
  });

  test('serves for hours, not for days, and not from the future', () => {
    const cursor = formatCursor({ page: 3, at: NOW }, 'abc');
    const hoursLater = (hours: number) =>
      parseCursor(cursor, 'abc', new Date(NOW.getTime() + hours * 3_600_000));
    expect(hoursLater(5.9)).toEqual({ page: 3, at: NOW });
    expect(hoursLater(6.1)).toBeNull();
    expect(hoursLater(-1)).toBeNull();
  });

  test('that is none, or too far on, is refused', () => {
    for (const text of [
      '',
      'abc',
      'v1.-1.a.abc',
      'v2.1.1.abc',
      'v1.zzzzz.1.abc',
      `v1.1.${'z'.repeat(9)}.abc`,
    ]) {
      expect(parseCursor(text, 'abc', NOW)).toBeNull();
    }
    expect(parseCursor(formatCursor({ page: 200_000, at: NOW }, 'abc'), 'abc', NOW)).toBeNull();
  });
});
