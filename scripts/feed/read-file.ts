import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, type Result, succeed } from '#domain/result.ts';

const MAX_BYTES = 20 * 1024 * 1024;

/** The text of a file a publisher gave us. The problem is one sentence. */
export function readFeedFile(file: string): Result<string, string> {
  const path = resolve(file);
  const about = statSync(path, { throwIfNoEntry: false });
  if (!about) return fail(`There is no file ${path}.`);
  if (!about.isFile()) return fail(`${path} is not a file.`);
  if (about.size > MAX_BYTES) {
    return fail(`${path} has ${Math.ceil(about.size / 1024 / 1024)} MB; at most 20 MB can be imported.`);
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)));
  } catch (error) {
    if (error instanceof TypeError) return fail(`${path} is not text in UTF-8.`);
    return fail(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
