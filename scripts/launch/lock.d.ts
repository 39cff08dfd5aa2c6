/** Types of lock.js, which is plain JavaScript because it also runs on a Node that knows no TypeScript. */
export function withLock<Value>(
  file: string,
  what: string,
  work: (setChild: (pid: number) => void) => Promise<Value>,
): Promise<Value>;
