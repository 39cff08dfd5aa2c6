import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDb } from '#db/client.ts';
import { readListing } from '#db/listing-rows.ts';

const FOLDER = new URL('.', import.meta.url).pathname;

/** @returns what it printed. @throws Error with what it complained of */
function run(script: string, args: readonly string[], env = {}): Promise<string> {
  const child = spawn(process.execPath, [join(FOLDER, script), ...args], { env: { ...process.env, ...env } });
  let [out, errors] = ['', ''];
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    errors += text;
  });
  return new Promise((resolve, reject) =>
    child.once('exit', (code) => (code === 0 ? resolve(out) : reject(new Error(errors)))),
  );
}

test('two people and an import change the same listings 200 times, and nobody’s word is lost', {
  timeout: 120_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-editors-'));
  const file = join(folder, 'open-door.db');
  const feed = join(folder, 'feed.json');
  const takeIn = (time: string) => {
    const rows = Array.from({ length: 4 }, (_, index) => ({
      slug: `m-${index}`,
      name: `Meeting ${index}`,
      day: index,
      time,
      timezone: 'America/New_York',
      formatted_address: `${index} Main St, Quincy, MA 02169, USA`,
    }));
    writeFileSync(feed, JSON.stringify(rows));
    const args = ['import', feed, '--format', 'meeting-guide', '--name', 'Quincy AA', '--fellowship', 'aa'];
    return run('../feed.ts', args, { DATA_DIR: folder });
  };
  await takeIn('19:00');
  const [summaries, waits] = await Promise.all([
    run('editor.ts', [file, 'summary', '100']),
    run('editor.ts', [file, 'wait', '100']),
    takeIn('20:15'),
  ]);
  const editors = { summary: JSON.parse(summaries), wait: JSON.parse(waits) };

  const db = openDb(file);
  const ids = db.prepare('SELECT id FROM listings').pluck().all() as number[];
  expect(ids).toHaveLength(4);
  for (const id of ids) {
    const listing = readListing(db, id);
    for (const field of ['summary', 'wait'] as const) {
      const times = editors[field].saved[id] ?? 0;
      expect(Number(listing[field] ?? 0), `${field} of ${id}`).toBe(times);
      const history = db
        .prepare('SELECT after FROM changes WHERE listing_id = ? AND field = ? ORDER BY id')
        .pluck()
        .all(id, field) as string[];
      expect(history.map((after) => Number(JSON.parse(after)))).toEqual(
        Array.from({ length: times }, (_, index) => index + 1),
      );
    }
    expect(listing.schedules[0]?.startMinute, 'the news of the feed').toBe(20 * 60 + 15);
  }
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  rmSync(folder, { recursive: true });
});
