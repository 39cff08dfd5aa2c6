import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { BEST_BROTLI } from '../serve/encoding.ts';

/** Beside `name.js` lies `name.js.br`: what serve/static-files.ts sends instead. */
export const COMPRESSED = '.br';

/** Compresses the scripts and styles of a finished build as small as can be, each beside itself. A few seconds of work. */
export async function compressBuild(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const small = await promisify(brotliCompress)(await readFile(file), BEST_BROTLI);
      await writeFile(file + COMPRESSED, small);
    }),
  );
}
