import * as z from 'zod';
import { reportSchema } from '#domain/feeds/report.ts';
import type { Author } from './author.ts';
import { writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** The texts of one import, as domain/feeds reads them. */
const filesSchema = z.object({
  feed: z.string(),
  formats: z.string().optional(),
  serviceBodies: z.string().optional(),
});
export type FeedFiles = z.infer<typeof filesSchema>;

/** What a waiting file would do, the first of each sort by name. */
const outlookSchema = z.object({
  /** As if it were released. */
  report: reportSchema,
  /** The stop rule's sentence, where it speaks against it. */
  because: z.string().nullable(),
  /** Stands for exactly this outcome: what is released is what was shown. */
  digest: z.string(),
  adds: z.array(z.object({ name: z.string(), town: z.string().nullable() })),
  changes: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      cells: z.array(z.object({ column: z.string(), before: z.string(), after: z.string() })),
    }),
  ),
  gone: z.array(z.object({ id: z.number(), name: z.string(), town: z.string().nullable() })),
});
export type Outlook = z.infer<typeof outlookSchema>;

/** A publisher's file that waits for a person. */
export type WaitingFile = {
  readonly feedId: number;
  /** The run that was held; null for a file that was brought by hand. */
  readonly runId: number | null;
  readonly broughtBy: string;
  readonly broughtAt: string;
  /** Null until it was worked out. */
  readonly outlook: Outlook | null;
};

/** For use inside a transaction: the newest file of a feed waits, not the ones before. */
export function putWaitingFile(
  db: Db,
  feedId: number,
  {
    files,
    runId,
    outlook,
  }: { readonly files: FeedFiles; readonly runId: number | null; readonly outlook: Outlook | null },
  author: Author,
): void {
  prepared(
    db,
    `INSERT OR REPLACE INTO waiting_files (feed_id, run_id, brought_by, brought_at, files, outlook)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    feedId,
    runId,
    author.by,
    writtenAt(author),
    JSON.stringify(files),
    outlook && JSON.stringify(outlook),
  );
}

/** Keeps a file that somebody brought by hand, until they have seen what it would do. */
export async function addWaitingFile(
  db: Db,
  feedId: number,
  files: FeedFiles,
  author: Author,
): Promise<void> {
  db.transaction(() => putWaitingFile(db, feedId, { files, runId: null, outlook: null }, author)).immediate();
}

/** What waits of a feed, without its texts; null when nothing does. */
export async function getWaitingFile(db: Db, feedId: number): Promise<WaitingFile | null> {
  const row = prepared(
    db,
    `SELECT feed_id AS feedId, run_id AS runId, brought_by AS broughtBy, brought_at AS broughtAt, outlook
     FROM waiting_files WHERE feed_id = ?`,
  ).get(feedId) as (Omit<WaitingFile, 'outlook'> & { outlook: string | null }) | undefined;
  return row
    ? { ...row, outlook: row.outlook === null ? null : outlookSchema.parse(JSON.parse(row.outlook)) }
    : null;
}

export async function getWaitingTexts(db: Db, feedId: number): Promise<FeedFiles | null> {
  const files = prepared(db, 'SELECT files FROM waiting_files WHERE feed_id = ?').pluck().get(feedId);
  return files === undefined ? null : filesSchema.parse(JSON.parse(String(files)));
}

/** For use inside a transaction. */
export function putOutlook(db: Db, feedId: number, outlook: Outlook): void {
  prepared(db, 'UPDATE waiting_files SET outlook = ? WHERE feed_id = ?').run(JSON.stringify(outlook), feedId);
}

/** For use inside a transaction: a newer file was applied, or this one was. */
export function dropWaitingFile(db: Db, feedId: number): void {
  prepared(db, 'DELETE FROM waiting_files WHERE feed_id = ?').run(feedId);
}

/** A person has looked and says no: nothing of it is ever applied, and its run waits for nobody. */
export async function refuseWaitingFile(db: Db, feedId: number, author: Author): Promise<void> {
  const refuse = db.transaction(() => {
    prepared(
      db,
      `UPDATE runs SET refused_at = ? WHERE refused_at IS NULL AND status = 'held' AND feed_id = ?
         AND id = (SELECT max(id) FROM runs WHERE feed_id = ?)`,
    ).run(writtenAt(author), feedId, feedId);
    dropWaitingFile(db, feedId);
  });
  refuse.immediate();
}
