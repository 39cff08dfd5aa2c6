import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import type { Card } from '#domain/card.ts';
import { bmlt } from '#domain/feeds/bmlt.ts';
import type { FeedFormat, FeedOptions } from '#domain/feeds/feed.ts';
import { meetingGuide } from '#domain/feeds/meeting-guide.ts';
import { saveClaim } from './claims.ts';
import { type Db, openDb } from './client.ts';
import { importFeed } from './import-feed.ts';
import { syncTerms } from './terms.ts';

/** Files that publishers really wrote. They are not ours to ship, so these tests run where somebody has put them. */
const FOLDER = join(process.env.SHARED_DATA ?? '../shared/data', 'meetings');
const isHere = existsSync(FOLDER);
if (!isHere)
  console.warn(`Not tested with real feeds: there is no ${FOLDER} (SHARED_DATA names another folder).`);

const PATIENCE = { timeout: 60_000 };
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

let db: Db;
beforeEach(async () => {
  db = openDb(':memory:');
  await syncTerms(db, SHIPPED_TERMS);
});

async function run(
  format: FeedFormat,
  name: string,
  text: string,
  options: Partial<FeedOptions>,
  day = '2026-05-03',
) {
  const parsed = format.parse(text, { fellowship: 'aa', zone: null, ...options });
  if (!parsed.ok) throw new Error(parsed.problem);
  const source = { name, format: format.code, fellowship: options.fellowship ?? 'aa', timeZone: null };
  const now = new Date(`${day}T12:00:00Z`);
  const report = await importFeed(db, source, parsed.value, { now, dryRun: false, applyHeld: false });
  if (!report.ok) throw new Error(report.problem);
  const { rows, added, updated, unchanged, held, rejected } = report.value;
  expect(added + updated + unchanged + held + rejected.length).toBe(rows);
  return report.value;
}

const sanJose = (month: string, day?: string) =>
  run(meetingGuide, 'AA San Jose', read(`meeting-guide/aasanjose-2021-${month}.json`), {}, day);
const count = (sql: string) => db.prepare(sql).pluck().get() as number;
const cards = () =>
  (db.prepare('SELECT card FROM cards').pluck().all() as string[]).map((card): Card => JSON.parse(card));

test.runIf(isHere)('San Jose: 693 rows, one of them twice, online ones without a pin', PATIENCE, async () => {
  const report = await sanJose('10');
  expect(report).toMatchObject({ rows: 693, added: 692, held: 0, missing: 0 });
  expect(report.rejected).toEqual([
    { id: 'pass-it-on-group', field: 'slug', reason: 'an earlier row has the same id' },
  ]);
  const online = cards().filter((card) => card.attendance === 'online' || card.attendance === 'phone');
  expect(online.length).toBeGreaterThan(250);
  expect(online.filter((card) => card.place?.latitude !== null)).toEqual([]);
  const before = count('SELECT total_changes()');
  expect(await sanJose('10')).toMatchObject({ added: 0, updated: 0, unchanged: 692 });
  expect(count('SELECT total_changes()')).toBe(before);
});

test.runIf(isHere)(
  'San Jose two months later: some come, some go, nothing anybody said is lost',
  PATIENCE,
  async () => {
    await sanJose('08');
    const said = ['serenity', 'sanity', 'gratitude'].flatMap((word) =>
      db.prepare('SELECT id FROM listings WHERE name LIKE ? LIMIT 5').pluck().all(`%${word}%`),
    );
    expect(said.length).toBeGreaterThan(3);
    for (const id of said as number[]) {
      await saveClaim(
        db,
        id,
        {
          type: 'medication',
          medication: 'methadone',
          stance: 'welcomes',
          conditions: '',
          source: 'group',
          by: 'the secretary',
          on: '2026-05-03',
          method: 'phone',
        },
        { by: 'ana', at: new Date('2026-05-03T15:00:00Z') },
      );
    }
    const report = await sanJose('10', '2026-05-10');
    expect(report).toMatchObject({ rows: 693, added: 37, missing: 15, held: 0, heldBecause: null });
    expect(count('SELECT count(*) FROM listings')).toBe(670 + 37);
    expect(count('SELECT count(*) FROM claims')).toBe(said.length);
    const welcomes = cards().filter((card) => card.medication.length > 0);
    expect(welcomes.map((card) => card.id).sort()).toEqual([...said].sort());
    expect(cards().filter((card) => card.missingSince === '2026-05-10')).toHaveLength(15);
  },
);

test.runIf(isHere)('Greater New York: 1,555 rows, of which 42 are not published', PATIENCE, async () => {
  const answer = (question: string) => read(`bmlt/greater-new-york.${question}.json`);
  const options = {
    fellowship: 'na',
    formats: answer('GetFormats'),
    serviceBodies: answer('GetServiceBodies'),
  };
  const report = await run(bmlt, 'NA Greater New York', answer('GetSearchResults'), options);
  expect(report).toMatchObject({ rows: 1_555, added: 1_513, held: 0 });
  expect(report.rejected).toHaveLength(42);
  expect(new Set(report.rejected.map(({ field }) => field))).toEqual(new Set(['published']));
  expect(cards().every((card) => card.fellowship === 'na' && card.schedules.length === 1)).toBe(true);
  expect(cards().filter((card) => card.terms.includes('access:wheelchair')).length).toBeGreaterThan(300);
});

test.runIf(isHere)(
  'every Meeting Guide file comes in or fails in a sentence, and no feed makes a claim',
  PATIENCE,
  async () => {
    const files = readdirSync(join(FOLDER, 'meeting-guide')).filter((file) => file.endsWith('.json'));
    const outcome: Record<string, string> = {};
    for (const file of files) {
      const text = read(`meeting-guide/${file}`);
      const fellowship = file.startsWith('alanon') ? 'al-anon' : 'aa';
      const zone = file.startsWith('edmonton') ? 'America/Edmonton' : null;
      const parsed = meetingGuide.parse(text, { fellowship, zone });
      if (!parsed.ok) {
        expect(parsed.problem).toMatch(/^[^\n]+\.$/);
        outcome[file] = 'failed';
        continue;
      }
      const { rows, added, rejected } = await run(meetingGuide, file, text, { fellowship, zone });
      outcome[file] = `${rows} rows, ${added} in, ${rejected.length} rejected`;
    }
    expect(outcome).toMatchObject({
      'aasanjose-2018-07.json': '568 rows, 568 in, 0 rejected',
      'aasfmarin-2021-05.json': '658 rows, 658 in, 0 rejected',
      'alanon-ma-2023-08.json': '360 rows, 360 in, 0 rejected',
      'atlanta-2024-11.json': '6 rows, 6 in, 0 rejected',
      'benlomond-2021-05.json': '35 rows, 35 in, 0 rejected',
      'edge-appointment.json': '2 rows, 1 in, 1 rejected',
      'edge-invalid.json': 'failed',
      'edge-times.json': '9 rows, 1 in, 8 rejected',
      'edge-timezones.json': '2 rows, 2 in, 0 rejected',
      'edmonton-2024-11.json': '315 rows, 315 in, 0 rejected',
      'kc-2021-05.json': '206 rows, 206 in, 0 rejected',
      'sussexaa-2024-11.json': '123 rows, 123 in, 0 rejected',
    });
    expect(count('SELECT count(*) FROM claims')).toBe(0);
    const family = cards().filter((card) => card.kind === 'family-group');
    expect(family).toHaveLength(360);
    expect(family.every((card) => card.fellowship === 'al-anon' || card.fellowship === 'alateen')).toBe(true);
  },
);
