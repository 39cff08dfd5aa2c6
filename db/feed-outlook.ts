import { changedCells } from '#domain/csv/table.ts';
import type { ParsedFeed } from '#domain/feeds/feed.ts';
import type { Listing } from '#domain/listing.ts';
import { toPublicPlace } from '#domain/place.ts';
import type { Db } from './client.ts';
import type { Plan } from './feed-plan.ts';
import { sha256 } from './feed-records.ts';
import { reportOf } from './feed-report.ts';
import { readListing } from './listing-rows.ts';
import type { Outlook } from './waiting-files.ts';

/** So many of each sort show a person whether it can be right. */
const FIRST = 50;
/** In characters. */
const LONGEST_CELL = 300;

/** For use inside a transaction: what a plan made with `applyHeld` would do, for a person to look at. */
export function outlookOf(db: Db, plan: Plan, parsed: ParsedFeed): Outlook {
  const report = reportOf(plan, parsed, true);
  const adds = plan.steps.filter((step) => step.do === 'add');
  const changes = plan.steps.filter((step) => step.do === 'change' && step.listing !== null);
  const fresh = plan.gone.filter((record) => record.missingSince === null);
  return {
    // The reasons of thousands of rejected rows are in the run's own report.
    report: { ...report, rejected: report.rejected.slice(0, FIRST), remarks: [] },
    because: reportOf(plan, parsed, false).heldBecause,
    digest: digestOf(plan, parsed),
    adds: adds
      .slice(0, FIRST)
      .map(({ record: { listing } }) => ({ name: listing.name, town: listing.place?.town ?? null })),
    changes: changes.slice(0, FIRST).flatMap((step) => {
      if (step.do !== 'change' || !step.listing) return [];
      const before = readListing(db, step.known.listingId);
      const cells = changedCells(coarse(before), coarse(step.listing)).map(({ column, before, after }) => ({
        column,
        before: before.slice(0, LONGEST_CELL),
        after: after.slice(0, LONGEST_CELL),
      }));
      return [{ id: step.known.listingId, name: before.name, cells }];
    }),
    gone: fresh.slice(0, FIRST).map(({ listingId }) => {
      const { name, place } = readListing(db, listingId);
      return { id: listingId, name, town: place?.town ?? null };
    }),
  };
}

/** Whoever looks at feeds may not know where a hidden place is. */
function coarse(listing: Listing): Listing {
  const { place } = listing;
  return place && place.visibility !== 'public'
    ? { ...listing, place: { ...toPublicPlace(place), unit: null } }
    : listing;
}

/** Equal for the same file over the same listings. */
function digestOf({ steps, gone }: Plan, { rows, rejected }: ParsedFeed): string {
  const acts = steps.map((step) => [
    step.do,
    step.record.externalId,
    step.hash,
    step.known?.listingId,
    step.do === 'change' && step.listing,
  ]);
  return sha256(
    JSON.stringify([
      rows,
      rejected.length,
      acts,
      gone.map(({ externalId, missingSince }) => [externalId, missingSince]),
    ]),
  );
}
