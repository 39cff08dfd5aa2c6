import './start/plain-errors.ts';
import { adviceFor } from './start/advice.ts';
import { formatDuration, TaskError } from './start/step.ts';
import { onStop } from './start/stop.ts';
import { addCounts, type Counts } from './test/counts.ts';
import { PARTS, type Part } from './test/parts.ts';

// All checks, or those named: `npm test -- lint types`. What follows a single part's name goes to its tool:
// `npm test -- unit domain/schedule`, `npm test -- e2e find --headed`.

onStop(() => {});
const words = process.argv.slice(2);
const named = words.filter((word, index) => word in PARTS && words.slice(0, index).every((w) => w in PARTS));
const args = words.slice(named.length);
if (args.length > 0 && named.length !== 1) {
  throw new TaskError(
    `Name parts of the tests (${Object.keys(PARTS).join(', ')}), or one of them and its own options.`,
  );
}

const results: { part: Part; counts: Counts; ms: number }[] = [];
for (const [name, part] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  console.log(`\n== ${part.what}`);
  const began = performance.now();
  const counts = await part.run(args).catch((error): Counts => {
    console.error(adviceFor(error) ?? error);
    return { passed: 0, failed: 1 };
  });
  results.push({ part, counts, ms: performance.now() - began });
}

console.log('');
for (const { part, counts, ms } of results) {
  const outcome = counts.failed > 0 ? `${counts.failed} failed` : 'fine';
  console.log(`${part.what}: ${outcome} in ${formatDuration(ms)}`);
}
const { passed, failed } = addCounts(results.map(({ counts }) => counts));
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
