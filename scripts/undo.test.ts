import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeMany } from '#db/batches.ts';
import { type Db, openDb } from '#db/client.ts';
import { readListing } from '#db/listing-rows.ts';
import { saveListing } from '#db/listings.ts';
import { addUser } from '#db/staff/users.ts';

const NOW = new Date('2026-06-01T12:00:00Z');
let folder: string;
let db: Db;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-undo-'));
  db = openDb(join(folder, 'open-door.db'));
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function run(...words: string[]) {
  const env = { ...process.env, DATA_DIR: folder };
  return spawnSync(process.execPath, ['scripts/undo.ts', ...words], { env, encoding: 'utf8' });
}

test('an act is looked at and taken back beside the server, by a reviewer alone', {
  timeout: 60_000,
}, async () => {
  await addUser(db, { email: 'ana@example.org', role: 'reviewer', scopes: [] }, 'command', NOW);
  const scopes = [{ type: 'everywhere' as const }];
  await addUser(db, { email: 'ben@example.org', role: 'editor', scopes }, 'command', NOW);
  const input = { kind: 'meeting', name: 'Owls', attendance: 'online' as const };
  const saved = await saveListing(db, input, { by: 'ana', at: NOW });
  const id = 'id' in saved ? saved.id : 0;
  const ended = (listing: ReturnType<typeof readListing>) => ({ ...listing, status: 'ended' as const });
  const { batchId } = await changeMany(db, [id], ended, 'Ended', { by: 'ana', at: NOW });

  const preview = run('preview', 'act', `${batchId}`, 'ana@example.org');
  expect(preview.stderr).toBe('');
  expect(JSON.parse(preview.stdout)).toMatchObject({
    fields: 1,
    listings: 1,
    lines: [{ back: 'published' }],
  });
  expect(run('take-back', 'act', `${batchId}`, 'ben@example.org').status).toBe(2);
  expect(run('take-back', 'act', `${batchId}`, 'nobody@example.org').status).toBe(2);
  expect(readListing(db, id).status).toBe('ended');
  const done = run('take-back', 'act', `${batchId}`, 'ana@example.org');
  expect(JSON.parse(done.stdout)).toMatchObject({ undone: 1 });
  expect(readListing(db, id).status).toBe('published');
});
