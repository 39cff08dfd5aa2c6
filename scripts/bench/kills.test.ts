import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '#db/backup.ts';
import { openDb } from '#db/client.ts';
import { killOnce, prepareForKills, wrongWith } from './kills.ts';
import { makeRandom } from './random.ts';

// A few here, to be quick; `npm run bench kill -- 50` kills fifty times each.
for (const what of ['save', 'import'] as const) {
  test(`a process killed in the middle of ${what} leaves nothing half-written`, {
    timeout: 120_000,
  }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-door-kill-'));
    const file = join(folder, 'open-door.db');
    await prepareForKills(file, what);
    const random = makeRandom(`test ${what}`);
    for (let time = 0; time < 3; time++) expect(await killOnce(file, what, random)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
}

test('a backup made while another process writes is of one moment', { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-kill-'));
  const file = join(folder, 'open-door.db');
  await prepareForKills(file, 'save');
  const writer = spawn(process.execPath, ['scripts/bench/kill.ts', '--write', 'save', file]);
  await new Promise((resolve) => writer.stdout.once('data', resolve));
  const db = openDb(file);
  const changes = (of: typeof db) => of.prepare('SELECT count(*) FROM changes').pluck().get() as number;
  const before = changes(db);
  for (const day of ['2026-06-01', '2026-06-02']) {
    const made = await backUp(db, join(folder, 'backups'), new Date(`${day}T03:00:00Z`));
    if (!made.ok) throw new Error(made.problem);
    expect(wrongWith(made.value.file, 'save')).toEqual([]);
    const copy = openDb(made.value.file);
    expect(changes(copy)).toBeGreaterThanOrEqual(before);
    copy.close();
  }
  await expect.poll(() => changes(db), { timeout: 20_000 }).toBeGreaterThan(before);
  const gone = new Promise((resolve) => writer.once('exit', resolve));
  writer.kill('SIGKILL');
  await gone;
  db.close();
  rmSync(folder, { recursive: true });
});
