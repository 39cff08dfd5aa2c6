import { expect, test } from 'vitest';
import { MEDICATIONS } from '../medication.ts';
import { FLAG, hopeBit, isHopeful, termCodesOf, termFlagsOf, termMask } from './flags.ts';

test('a group for gay men is found among those for LGBTQ people, not the other way round', () => {
  const gay = termFlagsOf({ terms: ['audience:gay', 'audience:men'] });
  expect(gay & termMask(['lgbtq']).bits).not.toBe(0);
  expect(termFlagsOf({ terms: ['audience:lgbtq'] }) & termMask(['gay']).bits).toBe(0);
});

test('formats, audiences, access and attributes count; others do not, and nothing stands twice', () => {
  const terms = [
    'access:wheelchair',
    'attribute:medication-specific',
    'audience:lesbian',
    'audience:lgbtq',
    'format:open',
    'need:work',
  ];
  expect(termCodesOf({ terms })).toEqual(['wheelchair', 'medication-specific', 'lesbian', 'lgbtq', 'open']);
});

test('every term with a bit of its own has one that a number holds exactly', () => {
  const last = termMask(['medication-specific']).bits;
  expect(Number.isSafeInteger(last * 2 - 1)).toBe(true);
});

test('a code without a bit of its own is said to be missing', () => {
  expect(termMask(['open', 'added-later'])).toMatchObject({ complete: false });
});

test('the bit of hope for one medicine is told apart from the others, which are beyond 32 bits', () => {
  const flags = hopeBit('methadone') + FLAG.hasClaims + FLAG.inPerson;
  expect(MEDICATIONS.filter((medication) => isHopeful(flags, medication))).toEqual(['methadone']);
  expect(MEDICATIONS.every((medication) => isHopeful(FLAG.medicationSpecific, medication))).toBe(true);
});
