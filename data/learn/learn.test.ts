import { expect, test } from 'vitest';
import { KIND_CODES } from '#domain/kinds/index.ts';
import type { LearnText, LearnTopic } from '#domain/learn.ts';
import { avoidedWords } from '#domain/reading/avoided-words.ts';
import { fernandezHuerta, fleschKincaidGrade, longSentences, smogGrade } from '#domain/reading/grade.ts';
import { KNOWN_WORDS } from '#domain/reading/known-words.ts';
import { sentencesOf } from '#domain/reading/sentences.ts';
import { findTopic, KIND_TOPICS, TOPICS } from './index.ts';

const blocksOf = ({ title, whatItIs, firstTime, whenYouCall, forFamilies, parts = [] }: LearnText) => [
  title,
  ...whatItIs,
  ...firstTime,
  ...whenYouCall,
  ...forFamilies,
  ...parts.flatMap(({ heading, text = [], points = [] }) => [heading, ...text, ...points]),
];

const english = (topic: LearnTopic) => [...blocksOf(topic.en), topic.evidence?.says.en ?? ''];
const spanish = (topic: LearnTopic) => [...blocksOf(topic.es), topic.evidence?.says.es ?? ''];

test('every kind of listing has its page', () => {
  for (const code of KIND_CODES) expect(findTopic(code), `data/learn/${code}.ts`).toBeDefined();
});

test('no two pages have the same address', () => {
  expect(new Set(TOPICS.map(({ code }) => code)).size).toBe(TOPICS.length);
  expect(KIND_TOPICS.every(({ code }) => /^[a-z]+(-[a-z]+)*$/.test(code))).toBe(true);
});

test('what one language tells, the other tells too', () => {
  for (const topic of TOPICS) {
    const shape = (text: LearnText) =>
      JSON.stringify(text, (key, value) => (typeof value === 'string' && key !== 'code' ? '' : value));
    expect(shape(topic.es), topic.code).toBe(shape(topic.en));
  }
});

test('each page reads at grade 6 or lower, and easily in Spanish', () => {
  for (const topic of TOPICS) {
    expect(fleschKincaidGrade(sentencesOf(english(topic))), topic.code).toBeLessThan(6);
    expect(smogGrade(sentencesOf(english(topic)), KNOWN_WORDS), topic.code).toBeLessThan(6);
    expect(fernandezHuerta(sentencesOf(spanish(topic))), topic.code).toBeGreaterThan(70);
    expect(longSentences(sentencesOf([...english(topic), ...spanish(topic)]), 25), topic.code).toEqual([]);
  }
});

test('no page has a word that hurts', () => {
  for (const topic of TOPICS) {
    expect(avoidedWords(english(topic).join('\n'), 'en'), topic.code).toEqual([]);
    expect(avoidedWords(spanish(topic).join('\n'), 'es'), topic.code).toEqual([]);
  }
});

test('what rests on a source says which, and bears the date of the source', () => {
  const sourced = TOPICS.flatMap(({ evidence }) => (evidence ? [evidence] : []));
  expect(sourced.length).toBeGreaterThan(15);
  for (const { source, url, dated } of sourced) {
    expect(source).not.toBe('');
    expect(url).toMatch(/^https:\/\//);
    expect(dated).toMatch(/^20\d\d(-\d\d){0,2}$/);
  }
});

test('the page about meetings explains sponsors, and the one about houses each name a house may have', () => {
  expect(english(findTopic('meeting') as LearnTopic).join(' ')).toMatch(/sponsor/);
  const houses = english(findTopic('recovery-housing') as LearnTopic).join(' ');
  for (const name of ['Level 1', 'Level 4', 'NARR', 'Oxford House', 'sober living', 'Halfway house']) {
    expect(houses).toContain(name);
  }
});

test('no page tells how much of a medicine to take', () => {
  const dose = /\b\d+ ?(?:mg|milligrams?|miligramos?|ml|tablets|pastillas)\b/i;
  for (const topic of TOPICS) expect([...english(topic), ...spanish(topic)].join(' ')).not.toMatch(dose);
});
