import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Killed, killOnce, prepareForKills, removeDatabase, writeForEver } from './kills.ts';
import { makeRandom } from './random.ts';

// Kills a process in the middle of saving and of importing, again and again, and looks whether the database is whole:
// `npm run bench kill -- 50`.

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'string' } } });
if (values.write) await writeForEver(positionals[0] ?? '', values.write as Killed);

const times = Number(positionals[0] ?? 50);
let failed = 0;
for (const what of ['save', 'import'] as const) {
  const file = join(mkdtempSync(join(tmpdir(), 'open-door-kill-')), 'open-door.db');
  await prepareForKills(file, what);
  const random = makeRandom(what);
  let whole = 0;
  for (let time = 0; time < times; time++) {
    const wrong = await killOnce(file, what, random);
    if (wrong.length === 0) whole += 1;
    else console.log(`${what}, kill ${time + 1}: ${wrong.join('; ')}`);
  }
  console.log(`Killed ${times} times in the middle of ${what}: whole ${whole} times`);
  failed += times - whole;
  removeDatabase(file);
}
if (failed > 0) process.exitCode = 1;
