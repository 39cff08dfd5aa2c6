import type { Act } from '#domain/bulk/act.ts';
import { type Listing, listingSchema } from '#domain/listing.ts';
import { fail, type Result, succeed } from '#domain/result.ts';
import type { Author } from './author.ts';
import { startBatch } from './batches.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { openListing } from './closures.ts';
import { type ListMark, ON_LIST_FIELD, writeListMarks } from './list-marks.ts';
import { readListing } from './listing-rows.ts';
import { changeListing, recordChange } from './listings.ts';
import { keepOrganizationRow } from './organizations.ts';
import { overrideFields } from './overrides.ts';
import { type IsYours, planStep, type Step } from './plan-steps.ts';
import { readPlan, writeStep } from './plans.ts';
import { prepared } from './prepared.ts';

export type CarriedOut = { readonly batchId: number; readonly changed: number };

/** Why nothing was done: it is nobody's plan of theirs, or listings say something else by now. */
export type NotCarriedOut =
  | { readonly because: 'unknown' }
  /** The plan is made anew, to be looked at again; these listings are those that differ. */
  | { readonly because: 'changed-since'; readonly listingIds: readonly number[] };

/**
 * Does what a plan says, as one act in one transaction: all of it or nothing. It does exactly what was shown; when it
 * would do anything else by now, it does nothing and writes the plan anew. A plan that was carried out is not again.
 */
export async function carryOutPlan(
  db: Db,
  planId: number,
  isYours: IsYours,
  author: Author,
): Promise<Result<CarriedOut, NotCarriedOut>> {
  const carryOut = db.transaction((): Result<CarriedOut, NotCarriedOut> => {
    const plan = readPlan(db, planId, author.by);
    if (!plan) return fail({ because: 'unknown' });
    if (plan.batchId !== null) return succeed({ batchId: plan.batchId, changed: plan.counts.change });
    const differ = planAnew(db, planId, plan.act, isYours);
    if (differ.length > 0) return fail({ because: 'changed-since', listingIds: differ });
    const batchId = startBatch(db, 'bulk', plan.what, author);
    const steps = readSteps(db, planId).filter(({ step }) => step.outcome === 'change');
    for (const { listingId, step } of steps) takeStep(db, listingId, step, { ...author, batchId });
    for (const { listingId } of plan.act.type === 'place' ? steps : []) openListing(db, listingId, author);
    if (plan.act.type === 'organization') {
      keepOrganizationRow(db, plan.act.id, plan.act.organization, author);
    }
    prepared(db, 'UPDATE plans SET batch_id = ? WHERE id = ?').run(batchId, planId);
    return succeed({ batchId, changed: steps.length });
  });
  return carryOut.immediate();
}

type StoredStep = { readonly listingId: number; readonly step: Step };

function readSteps(db: Db, planId: number): StoredStep[] {
  const rows = prepared(
    db,
    `SELECT listing_id AS listingId, outcome, reason, fields FROM plan_steps WHERE plan_id = ? ORDER BY listing_id`,
  ).all(planId) as { listingId: number; outcome: string; reason: string; fields: string }[];
  return rows.map(({ listingId, outcome, reason, fields }) => ({
    listingId,
    step: { outcome, fields: JSON.parse(fields), reason } as Step,
  }));
}

/** @returns the listings for which the act would do something else than was written down */
function planAnew(db: Db, planId: number, act: Act, isYours: IsYours): number[] {
  return readSteps(db, planId).flatMap(({ listingId, step }) => {
    const now = planStep(db, listingId, act, isYours);
    if (JSON.stringify(now) === JSON.stringify(step)) return [];
    writeStep(db, planId, listingId, now);
    return [listingId];
  });
}

function takeStep(db: Db, id: number, step: Step, act: Author): void {
  const listing: Record<string, unknown> = {};
  for (const { field, before, after } of step.fields) {
    if (field !== ON_LIST_FIELD) listing[field] = after;
    else {
      writeListMarks(db, after as ListMark[]);
      recordChange(db, id, field, before, after, act);
    }
  }
  if (Object.keys(listing).length === 0) {
    refreshCard(db, id, act.at);
    return;
  }
  const before = { ...readListing(db, id), ...beforeOf(step) } as Listing;
  const after = listingSchema.parse({ ...before, ...listing });
  changeListing(db, id, after, act, before);
  overrideFields(db, id, before, after, act);
}

/** As the plan read it: an organization that many share has its new address from the first step on. */
function beforeOf(step: Step): Record<string, unknown> {
  return Object.fromEntries(step.fields.map(({ field, before }) => [field, before]));
}
