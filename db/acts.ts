import { reportSchema } from '#domain/feeds/report.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

export const ACTS_PER_PAGE = 25;

/** One act of several changes: a bulk edit, a merge, an undoing. */
export type ActOfMany = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly type: 'bulk' | 'undo' | 'merge';
  /** What it was, in a sentence; of a merge nothing that people read. */
  readonly details: string;
  /** For an undoing of an act: what that was. */
  readonly undid: string | null;
  readonly listings: number;
  /** Whether something of it was taken back, and that not taken back again. */
  readonly isUndone: boolean;
};

export type RunOfMany = {
  readonly id: number;
  readonly at: string;
  readonly feed: string;
  readonly added: number;
  readonly updated: number;
  readonly missing: number;
  readonly isUndone: boolean;
};

const ACT_COLUMNS = `batches.id, at, done_by AS "by", type, details,
  (SELECT undone.details FROM batches AS undone WHERE batches.type = 'undo' AND batches.details LIKE 'Act %'
    AND undone.id = CAST(substr(batches.details, 5) AS INTEGER) AND undone.type = 'bulk') AS undid,
  (SELECT count(DISTINCT listing_id) FROM changes WHERE batch_id = batches.id) AS listings,
  EXISTS (SELECT 1 FROM changes JOIN changes AS back ON back.undoes = changes.id WHERE changes.batch_id = batches.id
    AND NOT EXISTS (SELECT 1 FROM changes AS again WHERE again.undoes = back.id)) AS isUndone`;

type ActRow = Omit<ActOfMany, 'isUndone'> & { isUndone: number };
const toAct = (row: ActRow): ActOfMany => ({ ...row, isUndone: row.isUndone === 1 });

/** The newest first, a page at a time. @param by only those of one person  @param before the last one of the page before */
export async function listActs(
  db: Db,
  { by, before }: { readonly by?: string | undefined; readonly before?: number | undefined },
): Promise<ActOfMany[]> {
  const conditions = [by !== undefined && 'done_by = @by', before !== undefined && 'id < @before'];
  const where = conditions.filter(Boolean).join(' AND ') || '1';
  const rows = prepared(
    db,
    `SELECT ${ACT_COLUMNS} FROM batches WHERE ${where} ORDER BY id DESC LIMIT ${ACTS_PER_PAGE}`,
  ).all({ ...(by !== undefined && { by }), ...(before !== undefined && { before }) }) as ActRow[];
  return rows.map(toAct);
}

export async function getAct(db: Db, id: number): Promise<ActOfMany | null> {
  const row = prepared(db, `SELECT ${ACT_COLUMNS} FROM batches WHERE id = ?`).get(id) as ActRow | undefined;
  return row ? toAct(row) : null;
}

type RunRow = { id: number; at: string; feed: string; report: string; undoneAt: string | null };

const RUN_COLUMNS = `runs.id, started_at AS at, feeds.name AS feed, report, undone_at AS undoneAt`;

function toRun({ report, undoneAt, ...run }: RunRow): RunOfMany {
  const { added, updated, missing } = reportSchema.parse(JSON.parse(report));
  return { ...run, added, updated, missing, isUndone: undoneAt !== null };
}

/** Import runs that changed something, the newest first, a page at a time. */
export async function listAppliedRuns(db: Db, before?: number): Promise<RunOfMany[]> {
  const rows = prepared(
    db,
    `SELECT ${RUN_COLUMNS} FROM runs JOIN feeds ON feeds.id = feed_id WHERE runs.status = 'applied'
       ${before === undefined ? '' : 'AND runs.id < @before'} ORDER BY runs.id DESC LIMIT ${ACTS_PER_PAGE}`,
  ).all(before === undefined ? {} : { before }) as RunRow[];
  return rows.map(toRun);
}

/** An import run that was applied, or null. */
export async function getAppliedRun(db: Db, id: number): Promise<RunOfMany | null> {
  const row = prepared(
    db,
    `SELECT ${RUN_COLUMNS} FROM runs JOIN feeds ON feeds.id = feed_id
     WHERE runs.id = ? AND runs.status = 'applied'`,
  ).get(id) as RunRow | undefined;
  return row ? toRun(row) : null;
}
