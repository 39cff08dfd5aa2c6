import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the built site is made of. Scripts run as they are. */
const FOLDERS = ['app', 'components', 'data', 'db', 'domain', 'messages', 'public'];
const FILES = ['env.ts', 'next.config.ts', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** A hash over the names and contents of all sources of the site; tests do not count. */
export function hashSources(root: string): string {
  const hash = createHash('sha256');
  const names = [...FOLDERS.flatMap((folder) => listFiles(root, folder)), ...FILES].sort();
  for (const name of names)
    hash
      .update(`${name}\0`)
      .update(readFileSync(join(root, name)))
      .update('\0');
  return hash.digest('hex');
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$|^\./.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
