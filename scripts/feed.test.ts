import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDb } from '#db/client.ts';

const SCRIPT = new URL('feed.ts', import.meta.url).pathname;
/** Each run is a process of its own, on machines that may be busy. */
const PATIENCE = { timeout: 60_000 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'open-door-feed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const environment = () => ({ ...process.env, DATA_DIR: join(folder, 'data') });
const databaseFile = () => join(folder, 'data', 'open-door.db');

function feed(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    env: environment(),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function save(name: string, content: string | Buffer): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const meetings = (count: number) =>
  JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      slug: `m-${index}`,
      name: `Meeting number ${index}`,
      day: index % 7,
      time: '19:00',
      timezone: 'America/New_York',
      formatted_address: `${index} Main St, Quincy, MA 02169, USA`,
      types: ['O', 'X'],
    })),
  );

const AS_AA = ['--format', 'meeting-guide', '--name', 'Quincy AA', '--fellowship', 'aa'];

test('JSON alone goes to the output, and the second time nothing is written', PATIENCE, () => {
  const file = save('feed.json', meetings(3));
  const expected = { rows: 3, added: 3, updated: 0, unchanged: 0, held: 0, missing: 0, rejected: [] };
  const first = feed('import', file, ...AS_AA, '--json');
  expect({ ...first, stdout: JSON.parse(first.stdout) }).toEqual({ status: 0, stdout: expected, stderr: '' });
  const second = feed('import', file, '--format', 'meeting-guide', '--name', 'quincy aa', '--json');
  expect(JSON.parse(second.stdout)).toEqual({ ...expected, added: 0, unchanged: 3 });
  expect(feed('list').stdout).toMatch(/^Quincy AA \(meeting-guide, aa\)\n {2}3 listings, 0 missing/);
});

test('a file that cannot be used gets one plain sentence and leaves no database behind', PATIENCE, () => {
  const unusable: [string, RegExp][] = [
    [join(folder, 'nowhere.json'), /^There is no file /],
    [folder, /is not a file\.$/],
    [
      save('broken.json', '[{"slug": "a"},]'),
      /^broken\.json cannot be imported\. The file is not whole JSON/,
    ],
    [save('latin1.json', Buffer.from('[{"name": "caf\xe9"}]', 'latin1')), /is not text in UTF-8\.$/],
    [save('huge.json', ' '.repeat(20 * 1024 * 1024 + 1)), /at most 20 MB/],
  ];
  for (const [file, problem] of unusable) {
    const { status, stdout, stderr } = feed('import', file, ...AS_AA, '--json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.trim()).toMatch(problem);
    expect(stderr.trim()).not.toMatch(/\n/);
  }
  expect(existsSync(databaseFile())).toBe(false);
});

test(
  'an unknown fellowship is answered with those there are, a mistake with how it is done',
  PATIENCE,
  () => {
    const file = save('feed.json', meetings(1));
    const unknown = feed('import', file, ...AS_AA, '--fellowship', 'xx', '--dry-run');
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/no fellowship "xx"\. There are: aa, na,/);
    expect(feed('import', file)).toMatchObject({ status: 2, stdout: '' });
  },
);

test('a rehearsal leaves no database behind, and a held run ends with 3', PATIENCE, () => {
  const rehearsal = feed('import', save('feed.json', meetings(2)), ...AS_AA, '--dry-run');
  expect(rehearsal).toMatchObject({ status: 0, stdout: expect.stringContaining('nothing was written') });
  expect(existsSync(databaseFile())).toBe(false);
  const held = feed('import', save('empty.json', '[]'), ...AS_AA);
  expect(held).toMatchObject({ status: 3, stdout: expect.stringContaining('no record') });
});

test(
  'what a server answered to the other questions, saved beside its meetings, is read too',
  PATIENCE,
  () => {
    const row = {
      id_bigint: '1',
      meeting_name: 'Noon',
      formats: 'O',
      format_shared_id_list: '17',
      published: '1',
    };
    const file = save('ny.GetSearchResults.json', JSON.stringify([row]));
    save(
      'ny.GetFormats.json',
      JSON.stringify([{ id: '17', key_string: 'O', world_id: 'OPEN', name_string: 'Open', lang: 'en' }]),
    );
    const { status, stderr } = feed('import', file, '--format', 'bmlt', '--name', 'NY NA', '--json');
    expect(status).toBe(0);
    expect(stderr).toMatch(/^Also read: .*ny\.GetFormats\.json\n$/);
    const db = openDb(databaseFile());
    expect(db.prepare("SELECT card ->> '$.terms' FROM cards").pluck().get()).toBe('["format:open"]');
    db.close();
  },
);

test('a killed import leaves a whole database: all of the file or nothing of it', PATIENCE, async () => {
  const file = save('feed.json', meetings(1_500));
  for (const delay of [0, 150, 400]) {
    const child = spawn(process.execPath, [SCRIPT, 'import', file, ...AS_AA], {
      env: environment(),
      stdio: 'ignore',
    });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const wal = `${databaseFile()}-wal`;
    for (let waits = 0; waits < 500 && child.exitCode === null && !existsSync(wal); waits += 1)
      await wait(10);
    await wait(delay);
    child.kill('SIGKILL');
    await ended;
    const db = openDb(databaseFile());
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    const listings = db.prepare('SELECT count(*) FROM listings').pluck().get() as number;
    expect([0, 1_500]).toContain(listings);
    for (const table of ['cards', 'feed_records', 'changes']) {
      expect(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(listings);
    }
    db.close();
  }
  expect(feed('import', file, ...AS_AA, '--json').status).toBe(0);
});
