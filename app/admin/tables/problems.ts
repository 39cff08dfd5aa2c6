import type { TableProblem } from '#domain/csv/read-table.ts';

/** What can be wrong with a table as a whole; the message of each is `admin.tables.problems.<code>`. */
export const PROBLEMS = [
  'no-file',
  'too-big',
  'empty',
  'workbook',
  'not-text',
  'too-many-rows',
  'too-many-columns',
  'broken',
  'gone',
  'refused',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A problem in an address: nothing of the table itself. */
export function problemQuery(problem: TableProblem | { readonly problem: 'gone' | 'refused' }): string {
  return new URLSearchParams({
    problem: problem.problem,
    ...('line' in problem && { line: String(problem.line) }),
  }).toString();
}
