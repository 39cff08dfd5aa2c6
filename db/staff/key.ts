import { createHmac, randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The key that signs session cookies and form tokens and encrypts second factors, 256 bits in base64url. It lies
 * beside the database and not in it, so that a copy of the database alone lets nobody in. Made when first needed.
 * @param folder the data folder
 */
export function readKey(folder: string): string {
  const file = join(folder, 'staff.key');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  // Linked into place whole, so that of two processes making one, both use that of the first.
  const made = join(folder, `staff.key.${process.pid}`);
  writeFileSync(made, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(made, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(made);
  }
  return readFileSync(file, 'utf8').trim();
}

/** A keyed hash of a text, for one purpose only: the same text for another purpose has another hash. */
export function keyedHash(key: string, purpose: string, text: string): string {
  return createHmac('sha256', key).update(`${purpose}\0${text}`).digest('base64url');
}
