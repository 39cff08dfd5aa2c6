import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDb } from './client.ts';

function inFolder(use: (file: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-'));
  try {
    use(join(folder, 'deep', 'directory.db'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('a commit survives a power cut, links are checked and nobody waits longer than a second', () => {
  inFolder((file) => {
    const db = openDb(file);
    const pragma = (name: string) => db.pragma(name, { simple: true });
    expect(pragma('journal_mode')).toBe('wal');
    expect(pragma('synchronous')).toBe(2);
    expect(pragma('foreign_keys')).toBe(1);
    expect(pragma('busy_timeout')).toBe(1000);
    expect(pragma('trusted_schema')).toBe(0);
    db.close();
  });
});

test('opening a second time changes nothing', () => {
  inFolder((file) => {
    const first = openDb(file);
    const version = first.pragma('user_version', { simple: true });
    first.close();
    const second = openDb(file);
    expect(second.pragma('user_version', { simple: true })).toBe(version);
    second.close();
  });
});

test('a database of a newer program is left alone', () => {
  inFolder((file) => {
    const db = openDb(file);
    db.pragma('user_version = 999');
    db.close();
    expect(() => openDb(file)).toThrow('newer program');
  });
});
