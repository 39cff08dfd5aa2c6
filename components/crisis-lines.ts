import lines from '#data/national/crisis-lines.json' with { type: 'json' };
import type { CrisisLine } from '#domain/national.ts';

const LINES = lines as readonly CrisisLine[];

/** One line of data/national/crisis-lines.json. @throws Error for a key that is not in that file. */
export function crisisLine(key: string): CrisisLine {
  const line = LINES.find((candidate) => candidate.key === key);
  if (!line) throw new Error(`data/national/crisis-lines.json has no line "${key}"`);
  return line;
}
