import { expect, test } from 'vitest';
import finders from '#data/national/finders.json' with { type: 'json' };
import { parseFinders } from '../national.ts';
import { finderLinks } from './finder-links.ts';

const FINDERS = parseFinders(finders);

const keys = (choices: Partial<Parameters<typeof finderLinks>[1]>) =>
  finderLinks(FINDERS, { fellowships: [], needs: [], kinds: ['meeting'], ...choices }).first.map(
    ({ key }) => key,
  );

test('a fellowship is led to its own search, and to no other', () => {
  expect(keys({ fellowships: ['nar-anon'] })).toEqual(['nar-anon-meetings']);
  expect(finderLinks(FINDERS, { fellowships: ['nar-anon'], needs: [], kinds: [] }).others).toEqual([]);
});

test('meetings are led to the best known searches, without a fellowship before another for good', () => {
  expect(keys({})).toEqual([
    'aa-near-you',
    'aa-online-intergroup',
    'na-find-a-meeting',
    'smart-meetings',
    'mara-meetings',
  ]);
});

test('a need, or a kind of help, is led to the searches that find it', () => {
  expect(keys({ needs: ['work'], kinds: [] })).toEqual(['job-centers']);
  expect(keys({ kinds: ['treatment'] })).toEqual(['find-treatment']);
  expect(keys({ needs: ['medicine'], kinds: [] })).toEqual(['find-treatment', 'health-centers']);
  expect(keys({ kinds: ['app'] })).toContain('aa-near-you');
});
