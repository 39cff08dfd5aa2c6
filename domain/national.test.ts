import { expect, test } from 'vitest';
import appsJson from '#data/national/apps.json' with { type: 'json' };
import crisisJson from '#data/national/crisis-lines.json' with { type: 'json' };
import findersJson from '#data/national/finders.json' with { type: 'json' };
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { kindOf } from './kinds/index.ts';
import {
  isOlderThan,
  isStaleFact,
  parseApps,
  parseCrisisLines,
  parseFinders,
  unknownHotlines,
} from './national.ts';

const lines = parseCrisisLines(crisisJson);
const finders = parseFinders(findersJson);
const apps = parseApps(appsJson);

test('the six lines of the crisis text are there, under keys of their own', () => {
  const keys = lines.map((line) => line.key);
  expect(keys).toEqual(['911', '988', 'samhsa', 'domestic-violence', 'poison-help', '211']);
});

test('what a phone dials is what the eye reads', () => {
  for (const { call, text, tty } of lines) {
    for (const way of [call, text, tty]) {
      if (!way) continue;
      const dialled = way.link.replace(/^(tel|sms):\+?/, '').replace(/\?.*$/, '');
      expect(dialled).toBe(way.number.replaceAll('-', ''));
    }
  }
});

test('the helpline that gives no counseling says so, and nothing offers to press 3', () => {
  expect(lines.find((line) => line.key === 'samhsa')?.facts.join(' ')).toContain('no counseling');
  expect(lines.find((line) => line.key === '988')).toMatchObject({
    spanish: { press: '2' },
    veterans: { press: '1' },
  });
});

test('a fact is as old as its newest source, never younger, and unchecked without a dated source', () => {
  const facts = [
    ...[...lines, ...apps].map(({ checkedOn, sources }) => ({ checkedOn, sources })),
    ...finders.map((finder) => ({
      checkedOn: finder.checkedOn,
      sources: finder.source ? [finder.source] : [],
    })),
  ];
  for (const { checkedOn, sources } of facts) {
    const dates = sources.flatMap((source) => source.dated ?? []).sort();
    expect(checkedOn).toBe(dates.at(-1) ?? null);
  }
});

test('finders have keys of their own and belong to fellowships that we know', () => {
  const keys = finders.map((finder) => finder.key);
  expect(new Set(keys).size).toBe(keys.length);
  const fellowships = SHIPPED_TERMS.filter((term) => term.vocabulary === 'fellowship').map(
    (term) => term.code,
  );
  for (const finder of finders) {
    if (finder.fellowship) expect(fellowships).toContain(finder.fellowship);
  }
});

test('finders find help for needs that we know', () => {
  const needs = SHIPPED_TERMS.filter((term) => term.vocabulary === 'need').map((term) => term.code);
  for (const finder of finders) for (const need of finder.needs) expect(needs, finder.key).toContain(need);
});

test('what an app is said to do are choices that apps have, and those known from 2016 alone are not shown', () => {
  const options = (field: string) => kindOf('app').facts.find((fact) => fact.field === field)?.options ?? [];
  for (const { features, howToGetIt } of apps) {
    for (const feature of features) expect(options('features')).toContain(feature);
    if (howToGetIt) expect(options('howToGetIt')).toContain(howToGetIt);
  }
  for (const key of ['flexdek', 'repear', 'recopia']) {
    const app = apps.find((one) => one.key === key);
    expect(isOlderThan(app?.checkedOn ?? null, '2016-12-31', 365), key).toBe(true);
  }
});

test('a fact dated by its year alone counts from the first day of that year', () => {
  expect(isStaleFact('2025', '2025-06-30')).toBe(false);
  expect(isStaleFact('2025', '2025-07-01')).toBe(true);
  expect(isStaleFact('2025-05', '2025-07-01')).toBe(false);
  expect(isStaleFact('2026-09-30', '2027-03-29')).toBe(false);
  expect(isStaleFact('2026-09-30', '2027-03-30')).toBe(true);
  expect(isStaleFact(null, '2026-01-01')).toBe(true);
});

test('a hotline of somebody else in a text is found, however it is written; ours, ZIP codes and prices are not', () => {
  const ours = 'Call 911. Call or text 988. Call 1-800-662-4357, (800) 799-7233, or text START to 88788.';
  expect(
    unknownHotlines(`${ours} Worcester 01608, $800, 2,211 groups, 211 Main St, 508-555-0112`, lines),
  ).toEqual([]);
  expect(unknownHotlines('Call 1-800-273-8255 or text HOME to 741741', lines)).toEqual([
    '1-800-273-8255',
    '741741',
  ]);
  expect(unknownHotlines('Llame al (888) 628-9454. Envíe HOLA al 741741.', lines)).toEqual([
    '(888) 628-9454',
    '741741',
  ]);
});
