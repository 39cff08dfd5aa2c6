import { expect, test } from 'vitest';
import type { PublicMedicationClaim } from './card.ts';
import { givesHope, MEDICATIONS, standing } from './medication.ts';

const TODAY = '2026-06-01';
const claim = (over: Partial<PublicMedicationClaim>): PublicMedicationClaim => ({
  medication: 'any',
  stance: 'welcomes',
  conditions: '',
  source: 'group',
  by: 'the group',
  on: '2026-05-03',
  ...over,
});

test('without a claim we do not know', () => {
  expect(standing([], 'any', TODAY)).toEqual({
    stance: 'unknown',
    claim: null,
    isOld: false,
    isDisputed: false,
  });
});

test('a welcome for any medication is a welcome for each of them', () => {
  expect(standing([claim({})], 'methadone', TODAY).stance).toBe('welcomes');
  expect(standing([claim({})], 'any', TODAY).stance).toBe('welcomes');
});

test('a claim about one medication goes before one about any', () => {
  const claims = [claim({}), claim({ medication: 'methadone', stance: 'not-accepted' })];
  expect(standing(claims, 'methadone', TODAY).stance).toBe('not-accepted');
  expect(standing(claims, 'naltrexone', TODAY).stance).toBe('welcomes');
});

test('a house that takes buprenorphine but not methadone is no plain welcome for "any medication"', () => {
  const claims = [
    claim({ medication: 'buprenorphine' }),
    claim({ medication: 'methadone', stance: 'not-accepted' }),
  ];
  expect(standing(claims, 'buprenorphine', TODAY).stance).toBe('welcomes');
  expect(standing(claims, 'methadone', TODAY).stance).toBe('not-accepted');
  expect(standing(claims, 'any', TODAY)).toMatchObject({ stance: 'with-conditions', isDisputed: true });
});

test('a welcome for one medicine alone does not stand for all of them', () => {
  expect(standing([claim({ medication: 'buprenorphine' })], 'any', TODAY).stance).toBe('with-conditions');
  expect(standing([claim({ medication: 'buprenorphine' })], 'methadone', TODAY).stance).toBe('unknown');
});

test('a claim over 12 months old is told with its age and counts for nothing', () => {
  const old = claim({ on: '2025-05-31' });
  expect(standing([old], 'any', TODAY)).toMatchObject({ stance: 'unknown', claim: old, isOld: true });
  expect(standing([claim({ on: '2025-06-01' })], 'any', TODAY).stance).toBe('welcomes');
});

test('an old refusal does not darken a new welcome', () => {
  const claims = [
    claim({ source: 'staff-observation', stance: 'not-accepted', on: '2024-01-01' }),
    claim({}),
  ];
  expect(standing(claims, 'any', TODAY).stance).toBe('welcomes');
});

test('two current claims that disagree are never a plain welcome, and the doubt is the claim shown', () => {
  const claims = [
    claim({}),
    claim({ source: 'staff-observation', stance: 'not-accepted', on: '2026-02-01' }),
  ];
  expect(standing(claims, 'any', TODAY)).toMatchObject({
    stance: 'with-conditions',
    isDisputed: true,
    claim: { stance: 'not-accepted' },
  });
});

test('reports of visitors and "unknown" are not a stance', () => {
  const claims = [claim({ source: 'visitor-reports' }), claim({ stance: 'unknown' })];
  expect(standing(claims, 'any', TODAY)).toMatchObject({ stance: 'unknown', claim: null });
});

test('"it depends on the members" is told as such', () => {
  expect(standing([claim({ stance: 'depends-on-members' })], 'any', TODAY).stance).toBe('with-conditions');
});

test('only what somebody gave hope for can ever be more than unknown or not accepted', () => {
  const claims = [
    claim({ medication: 'any', stance: 'accepts-with-conditions', on: '2020-01-01' }),
    claim({ medication: 'methadone', stance: 'not-accepted' }),
    claim({ medication: 'naltrexone', source: 'visitor-reports' }),
  ];
  expect(MEDICATIONS.filter((medication) => givesHope(claims, medication))).toEqual([
    'any',
    'buprenorphine',
    'naltrexone',
  ]);
  for (const medication of MEDICATIONS) {
    for (const on of ['2020-06-01', TODAY]) {
      const { stance } = standing(claims, medication, on);
      const isHopeful = stance === 'welcomes' || stance === 'with-conditions';
      expect(isHopeful && !givesHope(claims, medication)).toBe(false);
    }
  }
});
