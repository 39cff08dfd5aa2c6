import { describe, expect, test } from 'vitest';
import { answerTo, kindsFor } from '../search/needs.ts';
import { needsOf } from '../sheet/needs.ts';
import { detailsSchema } from './details.ts';
import { KINDS, kindOf } from './index.ts';
import { DIMENSIONS, KIND_ICONS } from './kind.ts';
import { choicesOf, isChoiceOf, noticesOf, sortsOf } from './sorts.ts';

test('no two kinds share a code, and each belongs somewhere and has a drawing', () => {
  expect(new Set(KINDS.map(({ code }) => code)).size).toBe(KINDS.length);
  for (const kind of KINDS) {
    expect(kind.dimensions.length, kind.code).toBeGreaterThan(0);
    for (const dimension of kind.dimensions) expect(DIMENSIONS).toContain(dimension);
    expect(KIND_ICONS).toContain(kind.icon);
  }
});

test('every part of life is served by several kinds', () => {
  for (const dimension of DIMENSIONS) {
    expect(KINDS.filter(({ dimensions }) => dimensions.includes(dimension)).length).toBeGreaterThan(3);
  }
});

test('what a kind is sorted by, and what its notices ask for, are choices among its own fields', () => {
  for (const { code, sort, facts, notices = [] } of KINDS) {
    if (sort) expect(facts.find(({ field }) => field === sort)?.options?.length, code).toBeGreaterThan(1);
    for (const { when } of notices) {
      if (when) expect(facts.find(({ field }) => field === when.field)?.options).toContain(when.is);
    }
  }
});

describe('own fields', () => {
  const parse = (kind: string, details: Record<string, unknown>) =>
    detailsSchema(kindOf(kind)).safeParse(details);

  test('nothing has to be said, and what is not said stays absent', () => {
    for (const kind of KINDS) expect(detailsSchema(kind).parse({})).toEqual({});
  });

  test('what is said is checked: no choice that there is not, no negative price, no address that runs as a script', () => {
    expect(parse('recovery-housing', { level: 'narr-9' }).success).toBe(false);
    expect(parse('recovery-housing', { weeklyCostDollars: -1 }).success).toBe(false);
    expect(parse('treatment', { levels: ['detox', 'spa'] }).success).toBe(false);
    expect(parse('app', { privacyPolicy: 'javascript:alert(1)' }).success).toBe(false);
    expect(parse('app', { privacyPolicy: 'https://example.org/privacy' }).success).toBe(true);
    expect(parse('employment', { fidelityReviewedOn: '2026-02-30' }).success).toBe(false);
  });

  test('false is an answer, and is kept', () => {
    expect(detailsSchema(kindOf('employment')).parse({ drugTestAtHire: false })).toEqual({
      drugTestAtHire: false,
    });
  });
});

test('a kind is filtered by choices and yes-or-no fields of its own, and never by a medicine', () => {
  for (const { code, filters = [], facts } of KINDS) {
    for (const filter of filters) {
      const fact = facts.find(({ field }) => field === filter);
      expect(['choice', 'choices', 'yes-no'], `${code}.${filter}`).toContain(fact?.show);
    }
    expect(filters).not.toContain('medicines');
  }
  const choices = choicesOf(kindOf('treatment'), {
    levels: ['detox', 'outpatient'],
    walkIn: true,
    telehealth: false,
  });
  expect(choices).toEqual(['levels:detox', 'levels:outpatient', 'walkIn:yes']);
  expect(choicesOf(kindOf('treatment'), {})).toEqual([]);
  expect(isChoiceOf(kindOf('food'), 'form:meals')).toBe(true);
  for (const other of ['form:meals', 'form', 'wheelchairRides:no', 'bookAhead:yes', ':']) {
    expect(isChoiceOf(kindOf('transport'), other), other).toBe(false);
  }
});

test('treatment is never taken for a place that gives medicine: that has to be said', () => {
  const clinic = { kind: 'treatment', terms: [] as string[], medication: [] };
  expect(needsOf(clinic, '2026-05-01')).toEqual(['treatment', 'mental-health', 'medical-care']);
  expect(answerTo(clinic, 'medicine', kindsFor('medicine', KINDS))).toBeNull();
  const saysSo = { ...clinic, terms: ['need:medicine'] };
  expect(needsOf(saysSo, '2026-05-01')).toContain('medicine');
  expect(answerTo(saysSo, 'medicine', kindsFor('medicine', KINDS))).toBe(1);
});

test('the word about detox stands on a detox listing alone, the one about officers on every re-entry listing', () => {
  const treatment = kindOf('treatment');
  expect(noticesOf(treatment, { levels: ['outpatient', 'detox'] })).toEqual(['detox']);
  expect(noticesOf(treatment, { levels: ['outpatient'] })).toEqual([]);
  expect(noticesOf(treatment, {})).toEqual([]);
  expect(noticesOf(kindOf('re-entry'), {})).toEqual(['officer']);
  expect(noticesOf(kindOf('app'), {})).toEqual(['unrated']);
});

test('a listing may be of several sorts, of one, or of none that anybody told', () => {
  expect(sortsOf(kindOf('food'), { form: ['pantry', 'meals'] })).toEqual(['pantry', 'meals']);
  expect(sortsOf(kindOf('employment'), { program: 'job-center' })).toEqual(['job-center']);
  expect(sortsOf(kindOf('employment'), {})).toEqual([]);
  expect(sortsOf(kindOf('meeting'), { moderatedBy: 'staff' })).toEqual([]);
});
