import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Gazetteer, type GazetteerData, openGazetteer } from '#domain/gazetteer/gazetteer.ts';

// Read, not imported: the compiler would work out the type of every one of its 300,000 figures, and Next's bundler
// would put the file into every page that asks for a place.
const FILE = join(dirname(fileURLToPath(import.meta.url)), 'gazetteer.json');

/** The gazetteer we ship, ready for look-ups: some 80 ms and 30 MB. Read it once per process. */
export function readGazetteer(): Gazetteer {
  return openGazetteer(JSON.parse(readFileSync(FILE, 'utf8')) as GazetteerData);
}
