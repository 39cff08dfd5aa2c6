import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { saveListing } from '#db/listings.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-daily-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const daily = (env = {}) => {
  const run = spawnSync(process.execPath, ['scripts/daily.ts'], {
    env: { ...process.env, DATA_DIR: folder, BACKUP_DIR: join(folder, 'copies'), ...env },
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout + run.stderr };
};

test('once a day contacts are forgotten, a backup is made without them, and duplicates are proposed', {
  timeout: 60_000,
}, async () => {
  const db = openDb(join(folder, 'open-door.db'));
  const place = { street: '1 Main St', town: 'Quincy', latitude: 42.25, longitude: -71 };
  for (const name of ['Harbor House', 'The Harbor House']) {
    const input = {
      kind: 'recovery-housing',
      name,
      attendance: 'in-person',
      place,
      phones: [{ number: '508-555-0100' }],
    };
    await saveListing(db, input as never, { by: 'ana', at: new Date() });
  }
  db.exec(`INSERT INTO suggestions (type, contact, status, received_at, closed_at)
    VALUES ('new', 'me@example.org', 'answered', '2020-01-01', '2020-01-02'), ('new', 'wait@example.org', 'waiting', '2020-01-01', NULL)`);
  db.exec(`INSERT INTO uploads (id, uploaded_by, uploaded_at, content, encoding)
    VALUES ('old', 'ana', '2020-01-01', 'x', 'utf-8')`);
  const first = daily();
  expect(db.prepare('SELECT count(*) FROM uploads').pluck().get()).toBe(0);
  expect(first).toMatchObject({
    status: 0,
    out: expect.stringMatching(/Forgotten: how to reach 1 .*\n1 pairs .*\nBackup: /s),
  });
  const [copy = '', ...more] = readdirSync(join(folder, 'copies'));
  expect(more).toEqual([]);
  const copied = openDb(join(folder, 'copies', copy));
  expect(copied.prepare('SELECT contact FROM suggestions').pluck().all()).toEqual([null, 'wait@example.org']);
  copied.close();
  expect(daily().out, 'nothing else is left to do').toMatch(/^Backup: /);
  expect(db.prepare('SELECT count(*) FROM duplicates').pluck().get()).toBe(1);
  db.close();
});

test('a folder that cannot be written is said in words', { timeout: 60_000 }, () => {
  openDb(join(folder, 'open-door.db')).close();
  const { status, out } = daily({ BACKUP_DIR: join(folder, 'open-door.db', 'x') });
  expect(status).toBe(1);
  expect(out).not.toMatch(/at .*\.ts:\d+/);
});
