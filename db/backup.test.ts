import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backUp, checkDatabaseFile, newestBackup } from './backup.ts';
import { openDb } from './client.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, saveListing } from './listings.ts';
import { restore } from './restore.ts';
import { rowHashes } from './row-hashes.ts';

const NOW = new Date('2026-06-01T03:12:45Z');
const ana = { by: 'ana', at: NOW };

let folder: string;
let file: string;
let backups: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-backup-'));
  file = join(folder, 'open-door.db');
  backups = join(folder, 'backups');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A database with two listings and a suggestion that was closed long ago. */
async function fill() {
  const db = openDb(file);
  for (const name of ['Alpha', 'Beta']) {
    await saveListing(db, { kind: 'meeting', name, attendance: 'online' }, ana);
  }
  db.exec(`INSERT INTO suggestions (type, message, contact, status, received_at, closed_at)
    VALUES ('new', 'x', 'me@example.org', 'answered', '2026-05-01T00:00:00Z', '2026-05-02T00:00:00.000Z')`);
  return db;
}

async function backedUp(db: Awaited<ReturnType<typeof fill>>, now = NOW): Promise<string> {
  const made = await backUp(db, backups, now);
  if (!made.ok) throw new Error(made.problem);
  return made.value.file;
}

describe('a backup', () => {
  test('is one checked file for this user alone, and what is not kept any more goes', async () => {
    const db = await fill();
    for (let hour = 0; hour < 3; hour++) await backedUp(db, new Date(NOW.getTime() + hour * 3_600_000));
    expect(readdirSync(backups)).toEqual(['open-door-2026-06-01T051245Z.db']);
    const made = join(backups, 'open-door-2026-06-01T051245Z.db');
    expect(statSync(made).mode & 0o077).toBe(0);
    expect(checkDatabaseFile(made)).toMatchObject({ ok: true, value: { listings: 2 } });
    expect(readdirSync(backups), 'looking leaves nothing beside it').toHaveLength(1);
    expect(newestBackup(backups)?.toISOString()).toBe('2026-06-01T05:12:45.000Z');
    expect(newestBackup(join(folder, 'nowhere'))).toBeNull();
    db.close();
  });

  test('holds what was committed and still only in the log beside the file: a plain copy would not', async () => {
    const db = await fill();
    db.pragma('wal_autocheckpoint = 0');
    changeListing(db, 1, { ...readListing(db, 1), name: 'Late news' }, ana);
    const copy = openDb(await backedUp(db));
    expect(readListing(copy, 1).name).toBe('Late news');
    expect(rowHashes(copy)).toEqual(rowHashes(db));
    copy.close();
    db.close();
  });
});

describe('what is put back', () => {
  test('is the same rows, the present ones are kept aside, and everybody is signed out', async () => {
    const db = await fill();
    db.exec(`INSERT INTO users (id, email, name, role, created_at, updated_at)
        VALUES ('u', 'ana@example.org', 'Ana', 'admin', '', '');
      INSERT INTO sessions (id, token_hash, user_id, expires_at, created_at, updated_at)
        VALUES ('s', 'h', 'u', '2099-01-01', '', '')`);
    const made = await backedUp(db);
    const { sessions, suggestions, audit, sqlite_sequence, ...same } = rowHashes(db);
    changeListing(db, 1, { ...readListing(db, 1), name: 'After the backup' }, ana);
    db.close();

    const restored = await restore(made, file, NOW);
    if (!restored.ok) throw new Error(restored.problem);
    const now = openDb(file);
    expect(rowHashes(now)).toMatchObject(same);
    expect(now.prepare('SELECT count(*) FROM sessions').pluck().get()).toBe(0);
    expect(now.prepare('SELECT contact FROM suggestions').pluck().all(), 'due to be forgotten').toEqual([
      null,
    ]);
    expect(now.prepare('SELECT action FROM audit').pluck().all()).toEqual(['restore']);
    now.close();
    const aside = openDb(restored.value.keptAside ?? '');
    expect(readListing(aside, 1).name).toBe('After the backup');
    aside.close();
  });

  test('a bad file is refused and nothing is changed', async () => {
    const db = await fill();
    const made = await backedUp(db);
    const before = rowHashes(db);
    db.close();
    const whole = readFileSync(made);
    const bad = {
      'no file': () => join(folder, 'nothing.db'),
      'text.db': (name: string) => writeFileSync(name, 'This is no database. '.repeat(500)),
      'empty.db': (name: string) => writeFileSync(name, ''),
      'half.db': (name: string) => {
        writeFileSync(name, whole);
        truncateSync(name, Math.floor(whole.length / 2));
      },
      'flipped.db': (name: string) => {
        const flipped = Buffer.from(whole);
        for (let at = 8192; at < flipped.length; at += 512) flipped[at] = (flipped[at] ?? 0) ^ 0xff;
        writeFileSync(name, flipped);
      },
      'newer.db': (name: string) => {
        writeFileSync(name, whole);
        const newer = openDb(name);
        newer.pragma('user_version = 99');
        newer.close();
      },
    };
    for (const [name, make] of Object.entries(bad)) {
      make(join(folder, name));
      const refused = await restore(join(folder, name), file, NOW);
      expect(refused, name).toMatchObject({
        ok: false,
        problem: expect.stringMatching(/^(The file|There is no)/),
      });
    }
    const still = openDb(file);
    expect(rowHashes(still)).toEqual(before);
    still.close();
    expect(readdirSync(folder).filter((name) => /restor/.test(name))).toEqual([]);
  });

  test('not while the site has the database open, even when it does nothing', async () => {
    const db = await fill();
    const made = await backedUp(db);
    const script = `import { openDb } from '#db/client.ts'; const db = openDb(${JSON.stringify(file)});
      db.prepare('SELECT 1 FROM listings').get(); console.log('open'); setInterval(() => db, 1000);`;
    db.close();
    const site = spawn(process.execPath, ['--input-type=module-typescript', '-e', script]);
    await new Promise((resolve) => site.stdout.once('data', resolve));
    expect(await restore(made, file, NOW)).toMatchObject({
      problem: expect.stringMatching(/^The site is running/),
    });
    const gone = new Promise((resolve) => site.once('exit', resolve));
    site.kill('SIGKILL');
    await gone;
    // What a killed site leaves beside its file is no obstacle.
    expect(await restore(made, file, NOW)).toMatchObject({ ok: true });
  });

  test('replaces a damaged database, which is kept as it is', async () => {
    const db = await fill();
    const made = await backedUp(db);
    db.close();
    writeFileSync(file, 'Not a database any more. '.repeat(400));
    const restored = await restore(made, file, NOW);
    expect(restored).toMatchObject({ ok: true, value: { listings: 2 } });
    expect(readFileSync((restored.ok && restored.value.keptAside) || '', 'utf8')).toMatch(/^Not a database/);
    const now = openDb(file);
    expect(readListing(now, 2).name).toBe('Beta');
    now.close();
  });

  test('where there was no database at all, by the command itself', { timeout: 60_000 }, async () => {
    const db = await fill();
    const made = await backedUp(db);
    db.close();
    const env = { ...process.env, DATA_DIR: join(folder, 'elsewhere') };
    const run = (...args: string[]) => spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(run('scripts/restore.ts', made).stdout).toMatch(/: 2 listings\.\n/);
    expect(existsSync(join(folder, 'elsewhere', 'open-door.db'))).toBe(true);
    expect(run('scripts/backup.ts').stdout).toMatch(
      /elsewhere.backups.open-door-.*Z\.db: 2 listings, .* MB, checked/,
    );
    const nothing = run('scripts/restore.ts');
    expect([nothing.status, nothing.stderr]).toEqual([1, expect.stringMatching(/^Say which backup/)]);
  });
});
