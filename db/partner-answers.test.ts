import { beforeEach, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Allowance, createAllowance } from '#domain/allowance.ts';
import type { ListingInput } from '#domain/listing.ts';
import type { PartnerAnswerInput } from '#domain/partner-answer.ts';
import { getCard } from './cards.ts';
import { type Db, openDb } from './client.ts';
import { getDeskListing } from './desk-listings.ts';
import { readListing } from './listing-rows.ts';
import { saveListing } from './listings.ts';
import { takePartnerAnswer } from './partner-answers.ts';
import {
  getPartnerPage,
  listPartnerLinks,
  makePartnerLink,
  PARTNER_LINK_DAYS,
  revokePartnerLink,
} from './partner-links.ts';
import { findAudit } from './staff/audit.ts';
import { listWaiting } from './suggestion-queue.ts';
import { syncTerms } from './terms.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
const ana = { by: 'ana@example.org', at: NOW };

const house: ListingInput = {
  kind: 'recovery-housing',
  name: 'Lantern House',
  attendance: 'in-person',
  phones: [{ number: '508-555-0100' }],
  place: { street: '9 Secret Street', town: 'Worcester', region: 'MA', visibility: 'hidden' },
};
const nothing: PartnerAnswerInput = {
  by: 'house manager',
  isRight: false,
  stances: [],
  freePlaces: null,
  correction: null,
};

let db: Db;
let id: number;
let token: string;
let allowance: Allowance;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
  id = await add(house);
  token = (await makePartnerLink(db, id, 'house manager', ana)) ?? '';
  allowance = createAllowance({ times: 5, perMs: 3_600_000 });
});

async function add(input: ListingInput): Promise<number> {
  const saved = await saveListing(db, input, ana);
  if (!('id' in saved)) throw new Error('A new listing cannot conflict');
  return saved.id;
}

const say = (answer: Partial<PartnerAnswerInput>, formKey = 'one', now = NOW) =>
  takePartnerAnswer(
    db,
    token,
    { ...nothing, ...answer },
    {
      source: 'somebody',
      allowance,
      now,
      formKey,
      today: '2026-06-01',
    },
  );
const claimsNow = async () => (await getDeskListing(db, id))?.claims ?? [];

test('"all is right" is a check of today by the organization itself, and the listing stays as it is', async () => {
  const before = readListing(db, id);
  expect(await say({ isRight: true })).toEqual({ ok: true, value: 'added' });
  expect(await claimsNow()).toMatchObject([
    {
      type: 'details',
      source: 'organization',
      by: 'house manager',
      method: 'form',
      on: '2026-06-01',
      recordedBy: 'partner link 1',
    },
  ]);
  expect((await getCard(db, 'lantern-house-worcester'))?.checkedOn).toBe('2026-06-01');
  expect(readListing(db, id)).toEqual(before);
});

test('each medicine has an answer of its own, and free places are told with the day', async () => {
  await say({
    stances: [
      { medication: 'buprenorphine', stance: 'welcomes' },
      { medication: 'methadone', stance: 'not-accepted' },
    ],
    freePlaces: 0,
  });
  const claims = await claimsNow();
  expect(claims).toHaveLength(3);
  expect(claims).toContainEqual(expect.objectContaining({ medication: 'methadone', stance: 'not-accepted' }));
  expect(claims).toContainEqual(expect.objectContaining({ type: 'vacancy', places: 0 }));
});

test('what is wrong waits for a person, who is told that the organization itself said so', async () => {
  const before = readListing(db, id);
  const correction = { slug: 'any', fields: { phone: '508-555-0199', street: '10 Secret Street' } };
  expect((await say({ correction })).ok).toBe(true);
  expect(readListing(db, id)).toEqual(before);
  const [waiting] = await listWaiting(db);
  expect(waiting).toMatchObject({ type: 'correction', isFromPartner: true, listing: { id } });
  // Of a hidden place nobody but staff may say where it is.
  expect(waiting?.type === 'correction' && waiting.fields.map(({ field }) => field)).toEqual(['phone']);
});

test('the same form sent twice is taken in once', async () => {
  const answer = { isRight: true, correction: { slug: 'any', message: 'The door is blue' } };
  expect(await say(answer)).toEqual({ ok: true, value: 'added' });
  expect(await say(answer)).toEqual({ ok: true, value: 'known' });
  expect(await claimsNow()).toHaveLength(1);
  expect(await listWaiting(db)).toHaveLength(1);
});

test('nothing is kept of an answer that is refused: too many, or nothing in it', async () => {
  expect(await say({})).toEqual({ ok: false, problem: { because: 'nothing-said' } });
  for (let i = 0; i < 5; i++) await say({ isRight: true }, `form ${i}`);
  const refused = await say({ isRight: true, correction: { slug: 'any', message: 'One more' } }, 'form 6');
  expect(refused).toMatchObject({ ok: false, problem: { because: 'too-many' } });
  expect(await claimsNow()).toHaveLength(5);
  expect(await listWaiting(db)).toHaveLength(0);
});

test('a link is for one listing, runs out, and can be taken back at once; its hash alone is stored', async () => {
  expect(await getPartnerPage(db, token, later(PARTNER_LINK_DAYS - 0.1))).toMatchObject({
    card: { id, place: { street: null } },
    givenTo: 'house manager',
  });
  expect(await getPartnerPage(db, token, later(PARTNER_LINK_DAYS))).toBeNull();
  expect(await getPartnerPage(db, `${token}x`, NOW)).toBeNull();
  expect(JSON.stringify(db.prepare('SELECT * FROM partner_links').all())).not.toContain(token);
  const other = await add({ ...house, name: 'Other House' });
  expect(await revokePartnerLink(db, other, 1, ana)).toBe(false);
  expect(await revokePartnerLink(db, id, 1, ana)).toBe(true);
  expect(await getPartnerPage(db, token, NOW)).toBeNull();
  expect(await say({ isRight: true })).toEqual({ ok: false, problem: { because: 'unknown-listing' } });
  expect(await listPartnerLinks(db, id, NOW)).toMatchObject([{ state: 'revoked', answers: [] }]);
});

test('no link is made for what the public does not see', async () => {
  const draft = await add({ ...house, name: 'Not yet', status: 'draft' });
  expect(await makePartnerLink(db, draft, '', ana)).toBeNull();
});

test('who made a link, who ended it and what was said by it are in the audit log', async () => {
  await say({ isRight: true, stances: [{ medication: 'any', stance: 'welcomes' }] });
  await revokePartnerLink(db, id, 1, ana);
  expect((await findAudit(db, {})).map(({ actor, action, details }) => [actor, action, details])).toEqual([
    ['ana@example.org', 'partner-link', 'revoked'],
    ['partner link 1', 'partner-answer', 'details, medication'],
    ['ana@example.org', 'partner-link', 'made'],
  ]);
});
