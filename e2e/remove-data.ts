import { rmSync } from 'node:fs';

/** After all tests: the database they had for themselves. */
export default function removeData(): void {
  const folder = process.env.E2E_DATA_DIR;
  if (folder) rmSync(folder, { recursive: true, force: true });
}
