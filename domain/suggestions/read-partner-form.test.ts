import { expect, test } from 'vitest';
import { readPartnerForm } from './read-partner-form.ts';

const read = (fields: Record<string, string>) => {
  const result = readPartnerForm(new URLSearchParams(fields), 'lantern-house', 'en');
  return result.ok ? result.value : result.problem.map(({ field, problem }) => `${field} ${problem}`);
};

test('"all of it is right" needs one choice and who says so', () => {
  expect(read({ right: 'yes', by: ' house manager ' })).toEqual({
    by: 'house manager',
    isRight: true,
    stances: [],
    freePlaces: null,
    correction: null,
  });
});

test('only medicines that were answered are answers, and no free places is not the same as no answer', () => {
  expect(
    read({
      by: 'owner',
      'stance-buprenorphine': 'accepts-with-conditions',
      'conditions-buprenorphine': 'kept in the office',
      'stance-methadone': 'not-accepted',
      'stance-naltrexone': '',
      'stance-any': 'sure',
      places: '0',
    }),
  ).toMatchObject({
    stances: [
      { medication: 'buprenorphine', stance: 'accepts-with-conditions', conditions: 'kept in the office' },
      { medication: 'methadone', stance: 'not-accepted', conditions: '' },
    ],
    freePlaces: 0,
  });
});

test('everything that is wrong is told at once', () => {
  expect(read({ right: 'yes', website: 'javascript:alert(1)', places: 'two', by: '' })).toEqual([
    'right both',
    'website no-address',
    'places no-number',
    'by no-part',
  ]);
  expect(read({ by: 'owner' })).toEqual(['right nothing-said']);
  expect(read({ by: 'x'.repeat(121), right: 'yes' })).toEqual(['by too-long']);
});

test('what should change comes along as a correction of this very listing, whatever the form names', () => {
  expect(read({ by: 'owner', phone: '508-555-0199', slug: 'another-house', message: '' })).toMatchObject({
    isRight: false,
    correction: { slug: 'lantern-house', fields: { phone: '508-555-0199' }, message: '' },
  });
});
