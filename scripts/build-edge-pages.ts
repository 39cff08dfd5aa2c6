import './start/plain-errors.ts';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edgePages } from './edge/pages.ts';

// Writes what an edge says by itself into deploy/nginx, in words of messages/ and with the crisis lines of data/national:
// `node scripts/build-edge-pages.ts`. scripts/edge/edge.test.ts tells when that is due.

for (const [file, html] of edgePages()) {
  const path = join('deploy/nginx/open-door/pages', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
}
console.log('The pages of the edge are written.');
