import { expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { ListingInput } from '#domain/listing.ts';
import type { OwnTerm } from '#domain/own-terms.ts';
import { anyQuery } from '#domain/search/example-cards.ts';
import { getCard } from './cards.ts';
import { openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { addTerm, changeTerm, getDeskTerm, listDeskTerms, recordOf } from './own-terms.ts';
import { findChangesOf } from './record-changes.ts';
import { findListings } from './search.ts';
import { listTermCodes, listTerms, syncTerms } from './terms.ts';

const ANA = { by: 'ana@example.org', at: new Date('2026-05-01T12:00:00Z') };
const LAUNDRY: OwnTerm = {
  en: 'Laundry help',
  es: 'Ayuda con la lavandería',
  synonymsEn: ['wash clothes'],
  synonymsEs: ['lavar ropa'],
  dimension: 'home',
  needs: ['storage'],
};
const BUBBLES: ListingInput = { kind: 'other-support', name: 'Bubbles', attendance: 'in-person' };

async function withWords() {
  const db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  return db;
}
type Db = Awaited<ReturnType<typeof withWords>>;

const found = async (db: Db, over: Partial<typeof anyQuery>) =>
  (await findListings(db, { ...anyQuery, ...over }, ANA.at)).groups
    .flatMap(({ matches }) => matches)
    .map(({ card }) => card.name);

async function named(db: Db) {
  const added = await addTerm(db, 'kind', LAUNDRY, ANA);
  if (!added.ok) throw new Error('It is free');
  await saveListing(db, { ...BUBBLES, terms: [`kind:${added.value}`] }, ANA);
  return { code: added.value };
}

test('a kind named at the desk is found at once by its words, its needs and as a kind, in a process that searched before', async () => {
  const db = await withWords();
  await saveListing(db, { ...BUBBLES, name: 'Somewhere else' }, ANA);
  expect(await found(db, { words: 'wash clothes' })).not.toContain('Bubbles');
  const { code } = await named(db);
  expect(code).toBe('kind-laundry-help');
  for (const words of ['laundry help', 'lavar ropa', 'wash cloths']) {
    expect(await found(db, { words }), words).toContain('Bubbles');
  }
  expect(await found(db, { needs: ['storage'] })).toEqual(['Bubbles']);
  expect(await found(db, { kinds: ['other-support'], formats: [code] })).toEqual(['Bubbles']);
});

test('words that are added to a term are understood at once', async () => {
  const db = await withWords();
  const { code } = await named(db);
  expect(await found(db, { words: 'washateria' })).not.toContain('Bubbles');
  const term = await getDeskTerm(db, 'kind', code);
  if (!term) throw new Error('It was added');
  await changeTerm(db, { ...term, content: { ...LAUNDRY, synonymsEn: ['washateria'] } }, ANA);
  expect(await found(db, { words: 'washateria' })).toEqual(['Bubbles']);
});

test('what a kind helps with is on the card of all that carry it, and follows when it changes', async () => {
  const db = await withWords();
  const { code } = await named(db);
  const needs = async () => (await getCard(db, 'bubbles'))?.terms.filter((term) => term.startsWith('need:'));
  expect(await needs()).toEqual(['need:storage']);
  const term = await getDeskTerm(db, 'kind', code);
  if (!term) throw new Error('It was added');
  await changeTerm(db, { ...term, content: { ...LAUNDRY, needs: ['papers'] } }, ANA);
  expect(await needs()).toEqual(['need:papers']);
  expect(await found(db, { needs: ['storage'] })).toEqual([]);
});

test('a term out of use is offered and shown nowhere, its listings keep it, and it comes back', async () => {
  const db = await withWords();
  const { code } = await named(db);
  const term = await getDeskTerm(db, 'kind', code);
  if (!term) throw new Error('It was added');
  expect(await changeTerm(db, { ...term, isRetired: true }, ANA)).toBe(true);
  expect((await listTerms(db, 'kind')).map((one) => one.code)).not.toContain(code);
  expect(await listTermCodes(db, 'kind')).not.toContain(code);
  expect((await getCard(db, 'bubbles'))?.terms).toEqual([]);
  expect(await found(db, { words: 'wash clothes' })).not.toContain('Bubbles');
  const retired = await getDeskTerm(db, 'kind', code);
  expect(retired).toMatchObject({ isRetired: true, listings: 1 });
  if (retired) await changeTerm(db, { ...retired, isRetired: false }, ANA);
  expect((await getCard(db, 'bubbles'))?.terms).toEqual([`kind:${code}`, 'need:storage']);
  expect(await findChangesOf(db, recordOf('kind', code))).toHaveLength(3);
});

test('of two who reword one term the second is told', async () => {
  const db = await withWords();
  const { code } = await named(db);
  const term = await getDeskTerm(db, 'kind', code);
  if (!term) throw new Error('It was added');
  expect(await changeTerm(db, { ...term, content: { ...LAUNDRY, en: 'Laundry' } }, ANA)).toBe(true);
  expect(await changeTerm(db, { ...term, content: { ...LAUNDRY, en: 'Washing' } }, ANA)).toBe(false);
});

test('a name that is there already is refused; a code that another vocabulary has is told apart', async () => {
  const db = await withWords();
  const words = { en: 'Women', es: 'Mujeres', synonymsEn: [], synonymsEs: [] };
  expect(await addTerm(db, 'audience', words, ANA)).toEqual({ ok: false, problem: 'taken' });
  expect(await addTerm(db, 'format', words, ANA)).toEqual({ ok: true, value: 'format-women' });
  expect(await addTerm(db, 'format', words, ANA)).toEqual({ ok: false, problem: 'taken' });
  expect(await addTerm(db, 'kind', { ...LAUNDRY, en: 'Meeting' }, ANA)).toEqual({
    ok: false,
    problem: 'taken',
  });
  expect(await addTerm(db, 'need', { ...words, en: '洗濯' }, ANA)).toEqual({ ok: false, problem: 'taken' });
});

test('what came with the program can be reworded, keeps those words, and stays in use', async () => {
  const db = await withWords();
  const term = await getDeskTerm(db, 'access', 'wheelchair');
  if (!term) throw new Error('We ship it');
  expect(term.isOwn).toBe(false);
  const content = { ...term.content, synonymsEn: [...term.content.synonymsEn, 'step-free'] };
  expect(await changeTerm(db, { ...term, content }, ANA)).toBe(true);
  await syncTerms(db, SHIPPED_TERMS);
  expect((await getDeskTerm(db, 'access', 'wheelchair'))?.content.synonymsEn).toContain('step-free');
  await expect(changeTerm(db, { ...term, isRetired: true }, ANA)).rejects.toThrow('stays in use');
  expect((await listDeskTerms(db, 'access')).every(({ isRetired }) => !isRetired)).toBe(true);
});
