import type { ParsedFeed } from '#domain/feeds/feed.ts';
import type { Report } from '#domain/feeds/report.ts';
import { reasonToHold } from '#domain/feeds/stop-rule.ts';
import type { Plan, Step } from './feed-plan.ts';

/** What a plan comes to in counts that add up. A held run holds every row that could be read. */
export function reportOf(plan: Plan, parsed: ParsedFeed, applyHeld: boolean): Report {
  const count = (test: (step: Step) => boolean) => plan.steps.filter(test).length;
  const heldBecause = applyHeld
    ? null
    : reasonToHold({
        usable: parsed.records.length,
        known: plan.knownCount,
        gone: plan.gone.filter((record) => record.missingSince === null).length,
        met: count((step) => step.known !== null),
        changed: plan.changedCount,
      });
  const rest = {
    rows: parsed.rows,
    missing: plan.gone.length + count((step) => step.do === 'add' && step.insteadOf !== null),
    rejected: parsed.rejected.map(({ id, field, reason }) => ({ id, field, reason })),
    heldBecause,
    remarks: [...parsed.remarks],
  };
  if (heldBecause) {
    return { ...rest, added: 0, updated: 0, unchanged: 0, held: parsed.records.length, heldRows: [] };
  }
  const heldRows = plan.steps.flatMap((step) =>
    step.do === 'hold' ? [{ id: step.record.externalId, reason: step.reason }] : [],
  );
  const added = count((step) => step.do === 'add');
  const updated = count((step) => step.do === 'change' && step.listing !== null);
  const unchanged = plan.steps.length - added - updated - heldRows.length;
  return { ...rest, added, updated, unchanged, held: heldRows.length, heldRows };
}
