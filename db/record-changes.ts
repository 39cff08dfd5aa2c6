import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** One change of something that is no listing: what it was and became, null for nothing. */
export type RecordChange = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
};

const CHANGES_SHOWN = 30;

/**
 * For use inside the transaction that writes it: keeps what something was and became.
 * @param record its kind and its own key, such as 'hotline:3'
 */
export function noteChange(db: Db, record: string, before: unknown, after: unknown, author: Author): void {
  const text = (value: unknown) => (value === null ? null : JSON.stringify(value));
  if (text(before) === text(after)) return;
  prepared(
    db,
    'INSERT INTO record_changes (at, record, before, after, changed_by) VALUES (?, ?, ?, ?, ?)',
  ).run(writtenAt(author), record, text(before), text(after), author.by);
}

/** The latest changes of something, the newest first. */
export async function findChangesOf(db: Db, record: string): Promise<RecordChange[]> {
  const rows = prepared(
    db,
    `SELECT id, at, changed_by AS "by", before, after FROM record_changes WHERE record = ?
     ORDER BY id DESC LIMIT ${CHANGES_SHOWN}`,
  ).all(record) as (Omit<RecordChange, 'before' | 'after'> & {
    before: string | null;
    after: string | null;
  })[];
  return rows.map(({ before, after, ...row }) => ({
    ...row,
    before: before === null ? null : JSON.parse(before),
    after: after === null ? null : JSON.parse(after),
  }));
}
