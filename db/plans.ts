import { type Act, actSchema } from '#domain/bulk/act.ts';
import type { Refusal } from '#domain/bulk/apply.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { type FieldChange, type IsYours, planStep, STEP_OUTCOMES, type Step } from './plan-steps.ts';
import { prepared } from './prepared.ts';

/** More than this at once would keep everybody else waiting: one act is one transaction. */
export const MOST_AT_ONCE = 500;
export const STEPS_PER_PAGE = 50;
/** What nobody has confirmed by then was only looked at. */
const KEPT_DAYS = 7;

/** An act on many listings that waits to be confirmed, or was. */
export type Plan = {
  readonly id: number;
  readonly act: Act;
  /** The act in a few words. */
  readonly what: string;
  readonly madeAt: string;
  readonly counts: Readonly<Record<Step['outcome'], number>>;
  /** The act once it was done. */
  readonly batchId: number | null;
};

/** One listing of a plan, and what would become of it. */
export type PlannedStep = {
  readonly listingId: number;
  readonly name: string;
  readonly outcome: Step['outcome'];
  readonly reason: Refusal | '';
  readonly fields: readonly FieldChange[];
};

/**
 * Writes down what an act would do to each listing, and changes none. Whoever made the plan finds it again for a week, even
 * after signing in anew.
 * @param what the act in a few words, as the history will have it: "Paused until January 4"
 * @param ids numbers of nothing are left out
 * @throws Error for more than MOST_AT_ONCE
 */
export async function makePlan(
  db: Db,
  ids: readonly number[],
  { act, what }: { readonly act: Act; readonly what: string },
  isYours: IsYours,
  author: Author,
): Promise<number> {
  if (new Set(ids).size > MOST_AT_ONCE) throw new Error(`${ids.length} listings are too many for one act`);
  const make = db.transaction(() => {
    forgetOld(db, author.at);
    const added = prepared(db, 'INSERT INTO plans (made_by, made_at, act, what) VALUES (?, ?, ?, ?)').run(
      author.by,
      writtenAt(author),
      JSON.stringify(act),
      what,
    );
    const id = Number(added.lastInsertRowid);
    const listings = prepared(db, 'SELECT id FROM listings WHERE id IN (SELECT value FROM json_each(?))')
      .pluck()
      .all(JSON.stringify(ids)) as number[];
    for (const listing of listings) writeStep(db, id, listing, planStep(db, listing, act, isYours));
    return id;
  });
  return make.immediate();
}

/** A plan of whoever made it; null for anybody else, and for a number of nothing. */
export async function getPlan(db: Db, id: number, by: string): Promise<Plan | null> {
  return readPlan(db, id, by);
}

/** What would become of each listing of a plan, a page at a time. @param after the listing the page before ended with */
export async function listPlanSteps(
  db: Db,
  planId: number,
  outcome: Step['outcome'],
  after = 0,
): Promise<PlannedStep[]> {
  const rows = prepared(
    db,
    `SELECT listing_id AS listingId, name, outcome, reason, fields FROM plan_steps
       JOIN listings ON listings.id = listing_id
     WHERE plan_id = ? AND outcome = ? AND listing_id > ? ORDER BY listing_id LIMIT ${STEPS_PER_PAGE}`,
  ).all(planId, outcome, after) as (Omit<PlannedStep, 'fields'> & { fields: string })[];
  return rows.map((row) => ({ ...row, fields: JSON.parse(row.fields) }));
}

export function readPlan(db: Db, id: number, by: string): Plan | null {
  const row = prepared(
    db,
    'SELECT id, act, what, made_at AS madeAt, batch_id AS batchId FROM plans WHERE id = ? AND made_by = ?',
  ).get(id, by) as (Omit<Plan, 'act' | 'counts'> & { act: string }) | undefined;
  if (!row) return null;
  const counted = prepared(
    db,
    'SELECT outcome, count(*) AS count FROM plan_steps WHERE plan_id = ? GROUP BY outcome',
  ).all(id) as { outcome: Step['outcome']; count: number }[];
  const counts = Object.fromEntries(STEP_OUTCOMES.map((outcome) => [outcome, 0])) as Record<
    Step['outcome'],
    number
  >;
  for (const { outcome, count } of counted) counts[outcome] = count;
  return { ...row, act: actSchema.parse(JSON.parse(row.act)), counts };
}

export function writeStep(db: Db, planId: number, listingId: number, step: Step): void {
  prepared(
    db,
    'INSERT OR REPLACE INTO plan_steps (plan_id, listing_id, outcome, reason, fields) VALUES (?, ?, ?, ?, ?)',
  ).run(planId, listingId, step.outcome, step.reason, JSON.stringify(step.fields));
}

/** Plans are no history: that begins when one is carried out. */
function forgetOld(db: Db, now: Date): void {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString();
  prepared(db, 'DELETE FROM plan_steps WHERE plan_id IN (SELECT id FROM plans WHERE made_at < ?)').run(
    before,
  );
  prepared(db, 'DELETE FROM plans WHERE made_at < ? AND batch_id IS NULL').run(before);
}
