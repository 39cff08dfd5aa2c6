import { expect, test } from 'vitest';
import type { PublicMedicationClaim } from '#domain/card.ts';
import { MedicationLine } from './medication.tsx';
import { MedicationBlock } from './medication-block.tsx';
import { rendered } from './rendered.tsx';

const today = '2026-11-24';

const claim = (claim: Partial<PublicMedicationClaim>): PublicMedicationClaim => ({
  medication: 'any',
  stance: 'welcomes',
  conditions: '',
  source: 'group',
  by: '',
  on: '2026-05-03',
  ...claim,
});

const line = (claims: PublicMedicationClaim[], medication: 'any' | 'methadone' = 'any', locale?: 'es') =>
  rendered(
    <MedicationLine claims={claims} medication={medication} today={today} saysForMedicine={false} />,
    locale,
  );

test('a group for people on medicine is not called unknown, save for a medicine that nobody spoke of', () => {
  const ofItsOwn = (medication: 'any' | 'methadone') =>
    rendered(<MedicationLine claims={[]} medication={medication} today={today} saysForMedicine />);
  expect(ofItsOwn('any')).toBe('The group says it is for people on medicine.');
  expect(ofItsOwn('methadone')).toBe(
    'The group says it is for people on medicine. Methadone: we do not know yet',
  );
});

const block = (medication: PublicMedicationClaim[], terms: string[] = []) =>
  rendered(<MedicationBlock card={{ kind: 'meeting', terms, medication }} today={today} />);

test('a welcome says who told us and when, in both languages', () => {
  expect(line([claim({})])).toBe('Welcomes people on medication — the group told us, May 3, 2026');
  expect(line([claim({})], 'any', 'es')).toBe(
    'Recibe bien a personas que toman medicina — nos lo dijo el grupo, 3 de mayo de 2026',
  );
});

test('without a claim nothing is guessed', () => {
  expect(line([])).toBe('Medication: we do not know yet');
  expect(line([], 'methadone')).toBe('Methadone: we do not know yet');
});

test('a welcome for one medicine names that medicine and does not speak for all', () => {
  const text = line([claim({ medication: 'methadone' })]);
  expect(text).toContain('Welcomes people on methadone');
  expect(text).not.toContain('people on medication');
});

test('an answer over a year old is not a welcome any more, and its day is told', () => {
  expect(line([claim({ on: '2025-11-01' })])).toBe(
    'Medication: we do not know yet; an old answer is from November 1, 2025',
  );
});

test('when two answers differ, the line does not take the better one', () => {
  const text = line([
    claim({}),
    claim({ stance: 'not-accepted', source: 'staff-observation', on: '2026-06-01' }),
  ]);
  expect(text).toContain('Does not take people on medication');
  expect(text).toContain('Not everyone says the same');
});

test('a listing tells of each medicine by name, in the order of the alphabet', () => {
  const text = block([
    claim({ medication: 'naltrexone', on: '2026-09-01' }),
    claim({
      medication: 'buprenorphine',
      stance: 'accepts-with-conditions',
      conditions: 'In a locked box',
      by: 'the manager',
    }),
  ]);
  expect(text.split('\n').slice(0, 6)).toEqual([
    'Buprenorphine (Suboxone, Sublocade, Brixadi)',
    'Yes, with conditions — the group told us (the manager), May 3, 2026Conditions: In a locked box',
    'Methadone',
    'We do not know yet',
    'Naltrexone (Vivitrol)',
    'Welcome — the group told us, September 1, 2026',
  ]);
});

test('an old answer is shown and said to be old', () => {
  expect(block([claim({ on: '2025-01-05' })])).toContain('This was over a year ago. Ask again.');
});

test('somebody who asked and got no answer is not a stance', () => {
  expect(block([claim({ stance: 'unknown' })])).toContain('We do not know yet — we asked on May 3, 2026');
});

test('every listing says that nobody has to tell, and how to ask', () => {
  expect(block([])).toContain('You never have to tell a group what you take.');
  expect(block([])).toContain('How to ask');
});

test('made for people on medicine is what the group says, not a stance', () => {
  const text = block([], ['attribute:medication-specific']);
  expect(text).toContain('The group says it is for people on medicine.');
  expect(text).toContain('Nobody has told us yet');
});
