/** What stops a task and is no mistake of ours; its message says what to do. */
export class TaskError extends Error {
  override readonly name = 'TaskError';
}

/** Does one step of a task, saying what it does and how long it took. Its failure stops the task. */
export async function step<Value>(what: string, work: () => Value | Promise<Value>): Promise<Value> {
  console.log(what);
  const began = performance.now();
  const value = await work();
  console.log(`  done in ${formatDuration(performance.now() - began)}`);
  return value;
}

export function formatDuration(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}
