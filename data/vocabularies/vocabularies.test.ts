import { expect, test } from 'vitest';
import { MEDICATIONS } from '#domain/claims.ts';
import { KIND_CODES, KINDS } from '#domain/kinds/index.ts';
import { makeLexicon } from '#domain/search/lexicon.ts';
import { termWord } from '#domain/search/texts.ts';
import { typedWords } from '#domain/search/words.ts';
import { fellowshipDetailsSchema, termReference, VOCABULARIES } from '#domain/terms.ts';
import { foldText, wordsOf } from '#domain/text.ts';
import { SHIPPED_TERMS } from './index.ts';

const of = (vocabulary: string) => SHIPPED_TERMS.filter((term) => term.vocabulary === vocabulary);
const lexicon = makeLexicon(SHIPPED_TERMS, KINDS);
/** What search takes something typed to mean, as words for terms. */
const meaningOf = (typed: string) => lexicon.meaningOf(typedWords(typed).join(' '))?.terms ?? [];

test('every vocabulary has terms, and no term stands twice', () => {
  expect(new Set(SHIPPED_TERMS.map((term) => term.vocabulary))).toEqual(new Set(VOCABULARIES));
  const references = SHIPPED_TERMS.map(termReference);
  expect(new Set(references).size).toBe(references.length);
});

test('a code tells format, audience and access apart: a form field may hold any of the three', () => {
  const codes = [...of('format'), ...of('audience'), ...of('access')].map((term) => term.code);
  expect(new Set(codes).size).toBe(codes.length);
});

test('kinds and medicines that have words are exactly those there are', () => {
  expect(
    of('kind')
      .map((term) => term.code)
      .toSorted(),
  ).toEqual(KIND_CODES.toSorted());
  expect(of('medication').map((term) => term.code)).toEqual([...MEDICATIONS]);
});

test('names are written for people, one meaning to a name within its vocabulary, in both languages', () => {
  for (const vocabulary of VOCABULARIES) {
    for (const language of ['en', 'es'] as const) {
      const names = of(vocabulary).map((term) => foldText(term.name[language]));
      expect(new Set(names).size, `${vocabulary} ${language}`).toBe(names.length);
    }
  }
});

test('no name we show uses a word we do not write', () => {
  // Names that fellowships gave themselves are theirs.
  const ours = SHIPPED_TERMS.filter((term) => term.vocabulary !== 'fellowship');
  const avoided =
    /\b(addict|alcoholic|abuse|clean|dirty|sober|relapse|MAT|homeless|adicto|alcohólico|limpio|abuso)\b/i;
  for (const term of ours) expect(`${term.name.en} | ${term.name.es}`).not.toMatch(avoided);
});

test('no list of synonyms says the same thing twice', () => {
  for (const term of SHIPPED_TERMS) {
    for (const words of [term.synonyms.en, term.synonyms.es]) {
      expect(new Set(words.map(foldText)).size, termReference(term)).toBe(words.length);
    }
  }
});

test('every fellowship knows its approach, and SMART is not a 12-step program', () => {
  const approaches = of('approach').map((term) => term.code);
  for (const term of of('fellowship')) {
    expect(approaches).toContain(fellowshipDetailsSchema.parse(term.details).approach);
  }
  const smart = SHIPPED_TERMS.find((term) => term.code === 'smart');
  expect(smart?.details.approach).toBe('cognitive-secular');
});

test('the groups for families are family groups', () => {
  const families = of('fellowship').filter((term) => term.details.kind === 'family-group');
  expect(families.map((term) => term.code)).toEqual([
    'al-anon',
    'nar-anon',
    'alateen',
    'families-anonymous',
    'pal',
  ]);
});

test.each([
  [
    'suboxone',
    [
      'need:medicine-friendly',
      'attribute:medication-specific',
      'fellowship:mara',
      'medication:buprenorphine',
    ],
  ],
  ['subs', ['need:medicine-friendly', 'attribute:medication-specific', 'medication:buprenorphine']],
  ['bupe', ['need:medicine-friendly', 'medication:buprenorphine']],
  ['Subutex', ['need:medicine-friendly', 'medication:buprenorphine']],
  ['methadone', ['need:medicine-friendly', 'attribute:medication-specific', 'medication:methadone']],
  ['vivitrol', ['need:medicine-friendly', 'medication:naltrexone']],
  ['MAT', ['need:medicine-friendly', 'attribute:medication-specific', 'medication:any']],
  ['MOUD', ['need:medicine-friendly', 'attribute:medication-specific', 'medication:any']],
  ['medicina para opioides', ['need:medicine-friendly', 'attribute:medication-specific', 'medication:any']],
  ['sober house', ['kind:recovery-housing']],
  ['halfway house', ['kind:recovery-housing']],
  ['sober living', ['kind:recovery-housing']],
  ['Oxford House', ['kind:recovery-housing']],
  ['three-quarter house', ['kind:recovery-housing']],
  ['casa de recuperación', ['kind:recovery-housing']],
  ['place to live', ['need:place-to-stay', 'kind:recovery-housing']],
  ['rehab', ['kind:treatment', 'need:treatment']],
  ['detox', ['kind:treatment', 'need:treatment']],
  ['desintoxicación', ['kind:treatment']],
  ['OBOT', ['kind:treatment']],
  ['social determinants', ['kind:case-management', 'need:someone-on-my-side']],
  ['health-related social needs', ['kind:case-management', 'need:someone-on-my-side']],
  ['care management', ['kind:case-management']],
  ['hearing voices', ['kind:crisis', 'need:mental-health']],
  ['oír voces', ['kind:crisis', 'need:mental-health']],
  ['narcan', ['kind:naloxone-and-overdose-prevention', 'need:naloxone']],
  ['naloxona', ['kind:naloxone-and-overdose-prevention', 'need:naloxone']],
  ['test strips', ['kind:naloxone-and-overdose-prevention']],
  ['food stamps', ['kind:income-and-benefits', 'need:food']],
  ['shelter', ['kind:emergency-shelter', 'need:place-to-stay']],
  ['albergue', ['kind:emergency-shelter', 'need:place-to-stay']],
  ['probation', ['kind:re-entry', 'need:legal']],
  ['GED', ['kind:education', 'need:school']],
  ['restraining order', ['kind:violence-and-safety-help']],
  ['sober activities', ['kind:volunteering-and-sober-activities']],
  ['Section 8', ['kind:affordable-or-supportive-housing', 'payment:voucher']],
  ['dial-a-ride', ['kind:transport']],
  ['se me acaba la medicina', ['need:medicine']],
  ['job', ['kind:employment', 'need:work']],
  ['IPS', ['kind:employment']],
  ['voc rehab', ['kind:employment']],
  ['trabajo', ['kind:employment', 'need:work']],
  ['case manager', ['kind:case-management']],
  ['care manager', ['kind:case-management']],
  ['social worker', ['kind:case-management']],
  ['recovery coach', ['kind:peer-support']],
  ['peer', ['kind:peer-support']],
  ['navigator', ['kind:peer-support']],
  ['alcoholics anonymous', ['fellowship:aa']],
  ['reuniones de alcohólicos', ['fellowship:aa']],
  ['NA meeting', ['fellowship:na']],
  ['12 step', ['approach:12-step']],
  ['narc-anon', ['fellowship:nar-anon']],
  ['Nar Anon', ['fellowship:nar-anon']],
  ['alanon', ['fellowship:al-anon']],
])('"%s" is understood', (typed, references) => {
  const words = references.map((reference) => termWord(...(reference.split(':') as [string, string])));
  expect(meaningOf(typed)).toEqual(expect.arrayContaining(words));
});

test('"12 step" never means SMART', () => {
  const smart = ['fellowship:smart', 'approach:cognitive-secular'].map((reference) =>
    termWord(...(reference.split(':') as [string, string])),
  );
  for (const word of smart) expect(meaningOf('12 step')).not.toContain(word);
});

test('every phrase we ship can be typed: none is lost to the words that search leaves out', () => {
  for (const term of SHIPPED_TERMS) {
    for (const phrase of [term.name.en, term.name.es, ...term.synonyms.en, ...term.synonyms.es]) {
      if (typedWords(phrase).length > 5) continue; // a name to read, too long to be typed
      expect(meaningOf(phrase), `${termReference(term)}: ${phrase}`).not.toEqual([]);
    }
  }
});

test('Narcan and naloxone mean what stops an overdose, and never a group', () => {
  for (const typed of ['narcan', 'naloxone', 'naloxona']) {
    const vocabularies = meaningOf(typed).map((word) => /^9(kind|need)naloxone/.test(word));
    expect(vocabularies.length, typed).toBeGreaterThan(0);
    expect(vocabularies, typed).not.toContain(false);
  }
});

test('Narconon is a synonym of nothing', () => {
  const starts = SHIPPED_TERMS.flatMap((term) =>
    [term.name.en, term.name.es, ...term.synonyms.en, ...term.synonyms.es].flatMap(wordsOf),
  ).filter((word) => word.startsWith('narcon'));
  expect(starts).toEqual([]);
  expect(meaningOf('narconon')).toEqual([]);
});

test('every need that people have is there, and every kind answers needs that there are', () => {
  const needs = of('need').map((term) => term.code);
  expect(needs.length).toBeGreaterThanOrEqual(21);
  for (const kind of KINDS) for (const need of kind.needs) expect(needs, kind.code).toContain(need);
});
