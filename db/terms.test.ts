import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Term } from '#domain/terms.ts';
import { openDb } from './client.ts';
import { listTermCodes, listTerms, syncTerms } from './terms.ts';

const term = (code: string, en: string, more: Partial<Term> = {}): Term => ({
  vocabulary: 'audience',
  code,
  name: { en, es: `${en} (es)` },
  synonyms: { en: [], es: [] },
  details: {},
  position: 0,
  ...more,
});

test('what is shipped comes back word for word, in its order', async () => {
  const db = openDb(':memory:');
  expect(await syncTerms(db, SHIPPED_TERMS)).toEqual({ added: SHIPPED_TERMS.length, updated: 0 });
  for (const vocabulary of new Set(SHIPPED_TERMS.map((shipped) => shipped.vocabulary))) {
    expect(await listTerms(db, vocabulary)).toEqual(
      SHIPPED_TERMS.filter((shipped) => shipped.vocabulary === vocabulary),
    );
  }
  expect(await listTerms(db)).toHaveLength(SHIPPED_TERMS.length);
});

test('the codes of some vocabularies come in the order of lists', async () => {
  const db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  const codes = await listTermCodes(db, 'format', 'access');
  const terms = [...(await listTerms(db, 'format')), ...(await listTerms(db, 'access'))];
  expect(codes).toEqual(terms.map(({ code }) => code));
  expect(await listTermCodes(db)).toEqual([]);
});

test('the same words twice write nothing', async () => {
  const db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  expect(await syncTerms(db, SHIPPED_TERMS)).toEqual({ added: 0, updated: 0 });
});

test('a newer version brings better words and keeps those it no longer ships', async () => {
  const db = openDb(':memory:');
  await syncTerms(db, [term('men', 'Men'), term('welders', 'Welders', { position: 1 })]);
  const better = term('men', 'Men', { synonyms: { en: ['dads'], es: [] } });
  expect(await syncTerms(db, [better])).toEqual({ added: 0, updated: 1 });
  const names = await listTerms(db, 'audience');
  expect(names.map((one) => [one.code, one.synonyms.en])).toEqual([
    ['men', ['dads']],
    ['welders', []],
  ]);
});

test("a coordinator's own term survives, even under a code that we ship one day", async () => {
  const db = openDb(':memory:');
  db.prepare(
    "INSERT INTO terms (vocabulary, code, name_en, name_es) VALUES ('audience', 'veterans', 'Vets', 'Veteranos')",
  ).run();
  expect(await syncTerms(db, [term('veterans', 'Veterans')])).toEqual({ added: 0, updated: 0 });
  expect((await listTerms(db, 'audience')).map((one) => one.name.en)).toEqual(['Vets']);
});
