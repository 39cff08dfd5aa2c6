import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import type { ListingInput } from '#domain/listing.ts';
import { type Partner, partnerSchema } from '#domain/partner.ts';
import { type Db, openDb } from './client.ts';
import { saveListing } from './listings.ts';
import { findPartners, getPartner, partnerRecord, savePartner } from './partners.ts';
import { getPublicListing } from './public-listing.ts';
import { findChangesOf } from './record-changes.ts';

const ANA = { by: 'ana@example.org', at: new Date('2026-05-01T12:00:00Z') };
const SECRET = 'Zebraville';
const PARTNER: Partner = {
  status: 'agreed',
  contact: `Dana ${SECRET}`,
  role: `Intake at ${SECRET}`,
  phone: '508-555-0177',
  email: 'dana@zebraville.example',
  lastContactedOn: '2026-04-01',
  referral: `Fax to ${SECRET} before noon.`,
  notes: `${SECRET} likes calls in the morning.`,
};

let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});

async function addOrganization(name: string): Promise<number> {
  const listing: ListingInput = {
    kind: 'food',
    name: `Pantry of ${name}`,
    attendance: 'in-person',
    organization: { name, type: 'organization' },
  };
  await saveListing(db, listing, ANA);
  return db.prepare('SELECT id FROM organizations WHERE name = ?').pluck().get(name) as number;
}

test('a record is written, changed, and told to the second of two that it has changed', async () => {
  const id = await addOrganization('Candlewick');
  expect(await getPartner(db, id)).toMatchObject({ name: 'Candlewick', partner: null, version: 0 });
  expect(await savePartner(db, id, 0, PARTNER, ANA)).toBe(true);
  expect(await savePartner(db, id, 0, { ...PARTNER, status: 'declined' }, ANA)).toBe(false);
  expect(await getPartner(db, id)).toMatchObject({ partner: PARTNER, version: 1 });
  expect(await getPartner(db, 4_000_000)).toBeNull();
});

test('partners are found by status, those longest without a word first, and organizations by their words', async () => {
  const [one, two, three] = [
    await addOrganization('Candlewick'),
    await addOrganization('Millstone'),
    await addOrganization('Harbor'),
  ];
  await savePartner(db, one, 0, PARTNER, ANA);
  await savePartner(db, two, 0, { ...PARTNER, lastContactedOn: null }, ANA);
  expect((await findPartners(db, {})).map(({ id }) => id)).toEqual([two, one]);
  expect(await findPartners(db, { status: 'declined' })).toEqual([]);
  expect(await findPartners(db, { words: 'harb' })).toMatchObject([{ id: three, status: null }]);
  expect(await findPartners(db, { words: 'Candle', status: 'agreed' })).toMatchObject([{ id: one }]);
  expect(await findPartners(db, { words: '"; DROP TABLE partners; --' })).toEqual([]);
});

test('nothing of a record stands in any other table, and its history names nobody', async () => {
  const id = await addOrganization('Candlewick');
  await savePartner(db, id, 0, PARTNER, ANA);
  await savePartner(db, id, 1, { ...PARTNER, contact: `Ben ${SECRET}`, status: 'declined' }, ANA);
  const tables = db
    .prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('partners', 'record_changes')",
    )
    .pluck()
    .all() as string[];
  for (const table of tables) {
    const rows = JSON.stringify(db.prepare(`SELECT * FROM "${table}"`).all());
    expect(rows, table).not.toMatch(/zebraville|508-555-0177/i);
  }
  const history = JSON.stringify(await findChangesOf(db, partnerRecord(id)));
  expect(history).toContain('declined');
  expect(history).not.toMatch(/Dana|Ben|508-555-0177|dana@/);
  expect(JSON.stringify(await getPublicListing(db, 'pantry-of-candlewick'))).not.toMatch(/zebraville/i);
});

test('no public page, answer, export or tile reads the records: only the pages of staff do', () => {
  const readers = ['app', 'components', 'domain', 'db', 'scripts'].flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .map((name) => `${room}/${name.replaceAll('\\', '/')}`)
      .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
      .filter((name) =>
        /\bdb\/partners\.ts'|\.\/partners\.ts'|\b(FROM|JOIN|INTO|UPDATE) partners\b/.test(
          readFileSync(name, 'utf8'),
        ),
      ),
  );
  expect(readers).toContain('app/admin/partners/actions.ts');
  for (const reader of readers) expect(reader).toMatch(/^app\/admin\/partners\/|^db\/partners\.ts$/);
});

test('everything about a partner may be blank but its status; what is there must make sense', () => {
  const blank = { status: 'not-asked', lastContactedOn: '' };
  expect(partnerSchema.safeParse(blank).data).toMatchObject({ contact: '', lastContactedOn: null });
  const wrong = partnerSchema.safeParse({
    status: 'friend',
    phone: 'x',
    email: 'at',
    lastContactedOn: '2026-02-30',
  });
  expect(wrong.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([
    ['status', 'choice'],
    ['phone', 'phone'],
    ['email', 'email'],
    ['lastContactedOn', 'day'],
  ]);
});
