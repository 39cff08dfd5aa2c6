import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGazetteer } from '#data/geography/read-gazetteer.ts';
import { SHIPPED_TERMS } from '#data/vocabularies/index.ts';
import { type Db, openDb } from '#db/client.ts';
import { findAudit } from '#db/staff/audit.ts';
import { addUser, getUserByEmail, setDisabled } from '#db/staff/users.ts';
import { syncTerms } from '#db/terms.ts';
import { addUpload, getUpload, listUploadRows, setReading, UPLOAD_ROWS_PER_PAGE } from '#db/uploads.ts';
import { applyUpload, previewUpload } from './run.ts';

const gazetteer = readGazetteer();
const NOW = new Date('2026-06-01T12:00:00Z');
const ANA = 'ana@example.org';
const MAPPING = { 0: 'name', 1: 'ZIP', 2: 'times' };
/** Worcester is in Ana's county, Boston is not. */
const TABLE = 'name,ZIP,times\nPantry,01608,tue 10:00-12:00\nFar Pantry,02108,\nBroken Pantry,01608,soon\n';

let folder: string;
let db: Db;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-table-'));
  db = openDb(join(folder, 'open-door.db'));
  await syncTerms(db, SHIPPED_TERMS);
  await addUser(
    db,
    { email: ANA, role: 'editor', scopes: [{ type: 'county', code: '25027' }] },
    'command',
    NOW,
  );
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

async function upload(text: string): Promise<string> {
  const id = await addUpload(db, { text, encoding: 'utf-8' }, { by: ANA, at: NOW });
  await setReading(db, id, { mapping: MAPPING, kind: 'food' });
  return id;
}

async function digestOf(id: string): Promise<string> {
  return (await getUpload(db, id, ANA))?.preview?.digest ?? '';
}

test('a table is worked out with the rights of whoever handed it in, and written down row by row', async () => {
  const id = await upload(TABLE);
  const counts = { rows: 3, add: 1, change: 0, unchanged: 0, hold: 1, reject: 1 };
  expect(await previewUpload(db, gazetteer, id)).toEqual({ ok: true, value: counts });
  expect(await listUploadRows(db, id, 'add')).toMatchObject([{ row: 2, name: 'Pantry', town: 'Worcester' }]);
  expect(await listUploadRows(db, id, 'hold')).toMatchObject([{ row: 3, because: 'not-yours' }]);
  expect(await listUploadRows(db, id, 'reject')).toMatchObject([{ row: 4, column: 'times', cell: 'soon' }]);
  expect(db.prepare('SELECT count(*) FROM listings').pluck().get()).toBe(0);
  expect(await getUpload(db, id, 'bob@example.org'), 'nobody else sees it').toBeNull();
});

test('what was shown is done and the table forgotten; anything else is not done, and shown anew', async () => {
  const id = await upload(TABLE);
  await previewUpload(db, gazetteer, id);
  const digest = await digestOf(id);
  expect(await applyUpload(db, gazetteer, { id, digest: 'another', now: NOW })).toEqual({
    ok: false,
    problem: { problem: 'changed-since-preview' },
  });
  const done = await applyUpload(db, gazetteer, { id, digest, now: NOW });
  expect(done).toMatchObject({ ok: true });
  expect(db.prepare('SELECT name, status FROM listings').all()).toEqual([
    { name: 'Pantry', status: 'published' },
  ]);
  expect(await getUpload(db, id, ANA)).toBeNull();
  expect(db.prepare('SELECT count(*) FROM upload_rows').pluck().get()).toBe(0);
  expect(await findAudit(db, { action: 'bulk' })).toMatchObject([
    { actor: ANA, details: '1 added, 0 changed' },
  ]);
  expect(await applyUpload(db, gazetteer, { id, digest, now: NOW })).toMatchObject({
    problem: { problem: 'gone' },
  });
});

test('whoever was shut out since does nothing with a table they had handed in', async () => {
  const id = await upload(TABLE);
  await previewUpload(db, gazetteer, id);
  const user = await getUserByEmail(db, ANA);
  await addUser(db, { email: 'bob@example.org', role: 'admin', scopes: [] }, 'command', NOW);
  await setDisabled(db, user?.id ?? '', true, 'bob@example.org', NOW);
  expect(await applyUpload(db, gazetteer, { id, digest: await digestOf(id), now: NOW })).toEqual({
    ok: false,
    problem: { problem: 'refused' },
  });
});

test('rows are shown a page at a time, and a table is kept for a day', async () => {
  const many = Array.from({ length: UPLOAD_ROWS_PER_PAGE + 5 }, (_, at) => `Pantry ${at},01608,`);
  const id = await upload(`name,ZIP,times\n${many.join('\n')}\n`);
  await previewUpload(db, gazetteer, id);
  expect(await listUploadRows(db, id, 'add')).toHaveLength(UPLOAD_ROWS_PER_PAGE);
  expect(await listUploadRows(db, id, 'add', UPLOAD_ROWS_PER_PAGE)).toHaveLength(5);
  const tomorrow = new Date(NOW.getTime() + 25 * 3_600_000);
  await addUpload(db, { text: 'x', encoding: 'utf-8' }, { by: ANA, at: tomorrow });
  expect(await getUpload(db, id, ANA)).toBeNull();
});

test('the site reads what its script prints', { timeout: 60_000 }, async () => {
  const id = await upload(TABLE);
  const ran = spawnSync(process.execPath, ['scripts/table.ts', 'preview', id], {
    env: { ...process.env, DATA_DIR: folder },
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(JSON.parse(ran.stdout)).toMatchObject({ ok: true, value: { rows: 3 } });
});
