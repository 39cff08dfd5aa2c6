import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { findListings } from '#db/search.ts';
import { syncTerms } from '#db/terms.ts';
import { anyQuery } from '#domain/search/example-cards.ts';
import { zoneFinder } from './clock.ts';
import { loadRows, readLines } from './load.ts';
import { type MeetingRow, toMeeting } from './meetings.ts';
import { type ServiceRow, toService } from './services.ts';
import { type SmartRow, toSmartMeeting } from './smart-2022.ts';

const FOLDER = process.env.SHARED_DATA ?? '../shared/data';
const isHere = existsSync(join(FOLDER, 'meetings/smart-2022/SMART.json'));
if (!isHere)
  console.warn(`Not tested with others' data: there is no ${FOLDER} (SHARED_DATA names another folder).`);

const NOW = new Date('2026-08-01T12:00:00Z');
const PATIENCE = { timeout: 60_000 };

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

const total = async (change: Partial<typeof anyQuery>) =>
  (await findListings(db, { ...anyQuery, ...change }, NOW)).total;

test.runIf(isHere)('of over a thousand SMART meetings none is a 12-step meeting', PATIENCE, async () => {
  const rows = JSON.parse(readFileSync(join(FOLDER, 'meetings/smart-2022/SMART.json'), 'utf8')) as SmartRow[];
  const loaded = loadRows(db, rows, toSmartMeeting, NOW);
  expect(loaded).toMatchObject({ rows: 1_041, rejected: 0 });
  expect(loaded.added + loaded.leftOut).toBe(loaded.rows);
  expect(loaded.added).toBeGreaterThan(900);
  expect(await total({})).toBe(loaded.added);
  expect(await total({ approaches: ['cognitive-secular'] })).toBe(loaded.added);
  expect(await total({ approaches: ['12-step'] })).toBe(0);
  expect(await total({ kinds: ['family-group'] })).toBeGreaterThan(50);
});

test.runIf(isHere)(
  'a sample of meetings and of services is taken in whole, each as a kind of ours',
  PATIENCE,
  async () => {
    const zoneOf = zoneFinder(readGazetteer());
    const meetings = readLines<MeetingRow>(join(FOLDER, 'meetings/us-normalized/sample-200.ndjson'));
    const services = readLines<ServiceRow>(join(FOLDER, 'services/us-normalized/sample-200.ndjson'));
    for (const loaded of [
      loadRows(db, meetings, (row) => toMeeting(row, zoneOf), NOW),
      loadRows(db, services, (row) => toService(row, zoneOf), NOW),
    ]) {
      expect(loaded).toMatchObject({ rows: 200, rejected: 0 });
      expect(loaded.added).toBeGreaterThan(185);
    }
    for (const kind of ['meeting', 'food', 'treatment']) {
      expect(await total({ kinds: [kind] }), kind).toBeGreaterThan(0);
    }
  },
);

test('nobody is said to give medicine but by their own label', () => {
  const row = {
    id: 'x',
    name: 'Clinic',
    categories: ['su-treatment'],
    services: ['Residential detoxification'],
  };
  expect(toService(row, () => null)?.terms).toEqual(['need:treatment']);
  const label = 'Outpatient methadone/buprenorphine or naltrexone treatment';
  expect(toService({ ...row, services: [label] }, () => null)?.terms).toContain('need:medicine');
});
