import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gzip } from 'node:zlib';
import { HASH_LENGTH } from '#domain/tiles/manifest.ts';

// Tiles lie compressed in DATA_DIR/tiles, as NAME.json.br and NAME.json.gz, ready to be sent. Each is written beside its
// place and then renamed, so that a file that is there is whole.

/** Where they lie in the folder of the data. */
export const tilesFolder = (dataDir: string): string => join(dataDir, 'tiles');

export const MANIFEST_NAME = 'manifest';
/** Quality 11 would be a seventh smaller and take thirty times as long. */
const BROTLI = {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 7,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
};
const ENDINGS = ['.json.br', '.json.gz'] as const;

export type PackedTile = { readonly hash: string; readonly br: Buffer; readonly gz: Buffer };

/** The text as it will lie there, named by its content. */
export async function packTile(text: string): Promise<PackedTile> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, BROTLI),
    promisify(gzip)(text, { level: 6 }),
  ]);
  return { hash: createHash('sha256').update(text).digest('hex').slice(0, HASH_LENGTH), br, gz };
}

/** Writes a file that is not there already. */
export function writeTile(folder: string, { hash, br, gz }: PackedTile): void {
  if (!isThere(folder, hash)) write(folder, hash, br, gz);
}

/** Puts the manifest in place of the one before, unless it is the same. */
export async function writeManifest(folder: string, text: string): Promise<void> {
  if (isThere(folder, MANIFEST_NAME) && readTile(folder, MANIFEST_NAME) === text) return;
  const { br, gz } = await packTile(text);
  write(folder, MANIFEST_NAME, br, gz);
}

/** The text of a tile or the manifest. @throws the system's error when it is not there. */
export function readTile(folder: string, name: string): string {
  return brotliDecompressSync(readFileSync(join(folder, `${name}${ENDINGS[0]}`))).toString('utf8');
}

export function eraseTile(folder: string, hash: string): void {
  for (const ending of ENDINGS) rmSync(join(folder, hash + ending), { force: true });
}

/** The names of all tiles that lie there whole, and when each was written, in milliseconds since 1970. */
export function listTiles(folder: string): ReadonlyMap<string, number> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = readdirSync(folder).flatMap((name) =>
    name.endsWith(ENDINGS[0]) ? name.slice(0, -ENDINGS[0].length) : [],
  );
  return new Map(
    names
      .filter((name) => name !== MANIFEST_NAME && isThere(folder, name))
      .map((name) => [name, statSync(join(folder, name + ENDINGS[0])).mtimeMs]),
  );
}

/** After a power cut a file may be there and empty. */
function isThere(folder: string, name: string): boolean {
  return ENDINGS.every(
    (ending) => (statSync(join(folder, name + ending), { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
}

function write(folder: string, name: string, br: Buffer, gz: Buffer): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [ending, body] of [
    ['.json.gz', gz],
    ['.json.br', br],
  ] as const) {
    const beside = join(folder, `.${randomUUID()}.tmp`);
    writeFileSync(beside, body, { mode: 0o600 });
    renameSync(beside, join(folder, name + ending));
  }
}
