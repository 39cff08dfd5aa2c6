import type { Report } from '#domain/feeds/report.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

export type RunStatus = 'applied' | 'held';

/** One import of a feed that was written down; `report` is JSON of domain/feeds/report.ts. */
export type Run = {
  readonly startedAt: string;
  readonly status: RunStatus;
  readonly contentHash: string;
  readonly report: string;
};

/** The last run by number, not by time: a clock may have been wrong. */
export function lastRun(db: Db, feedId: number): Run | null {
  const run = prepared(
    db,
    `SELECT started_at AS startedAt, status, content_hash AS contentHash, report FROM runs
     WHERE feed_id = ? AND status != 'failed' ORDER BY id DESC LIMIT 1`,
  ).get(feedId);
  return (run as Run | undefined) ?? null;
}

/** For use inside a transaction. @returns the number of the run. */
export function addRun(
  db: Db,
  feedId: number,
  run: {
    readonly status: RunStatus;
    readonly contentHash: string;
    readonly report: Report;
    readonly now: Date;
  },
): number {
  const at = run.now.toISOString();
  const added = prepared(
    db,
    'INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(feedId, at, at, run.status, run.contentHash, JSON.stringify(run.report));
  return Number(added.lastInsertRowid);
}

/** Writes down that a file of a feed could not be used, and why. */
export async function addFailedRun(db: Db, feedId: number, because: string, now: Date): Promise<void> {
  const at = now.toISOString();
  const counts = { rows: 0, added: 0, updated: 0, unchanged: 0, held: 0, missing: 0 };
  const report: Report = { ...counts, rejected: [], heldBecause: because, heldRows: [], remarks: [] };
  prepared(
    db,
    `INSERT INTO runs (feed_id, started_at, finished_at, status, content_hash, report)
     VALUES (?, ?, ?, 'failed', '', ?)`,
  ).run(feedId, at, at, JSON.stringify(report));
}
