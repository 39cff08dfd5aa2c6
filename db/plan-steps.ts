import type { Act } from '#domain/bulk/act.ts';
import { applyAct, type Refusal } from '#domain/bulk/apply.ts';
import type { Listing } from '#domain/listing.ts';
import type { Db } from './client.ts';
import { ON_LIST_FIELD, readListMarks, seenOn } from './list-marks.ts';
import { readListing } from './listing-rows.ts';
import { prepared } from './prepared.ts';

/** Whether whoever asks may change a listing, by where it is and whose list it came with. */
export type IsYours = (about: {
  readonly listing: Listing;
  readonly feeds: readonly { readonly slug: string }[];
}) => boolean;

export type FieldChange = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** What an act comes to for one listing. Every listing that was chosen is one of these four. */
export type Step =
  | { readonly outcome: 'change'; readonly fields: readonly FieldChange[]; readonly reason: '' }
  | { readonly outcome: 'same' | 'not-yours'; readonly fields: readonly []; readonly reason: '' }
  | { readonly outcome: 'refused'; readonly fields: readonly []; readonly reason: Refusal };
export const STEP_OUTCOMES = ['change', 'same', 'not-yours', 'refused'] as const;

/** What an act would do to a listing as it is now. Reads only. @throws Error for a number of nothing */
export function planStep(db: Db, id: number, act: Act, isYours: IsYours): Step {
  const listing = readListing(db, id);
  const feeds = prepared(
    db,
    'SELECT DISTINCT slug FROM feed_records JOIN feeds ON feeds.id = feed_id WHERE listing_id = ?',
  ).all(id) as { slug: string }[];
  if (!isYours({ listing, feeds })) return without('not-yours');
  if (isMerged(db, id)) return refused('merged');
  if (act.type === 'on-list') return markStep(db, id, act.on);
  const applied = applyAct(listing, act);
  if (!applied.ok) return refused(applied.problem);
  // Nobody gives away what they look after, nor puts a listing where others do.
  if (!isYours({ listing: applied.value, feeds })) return without('not-yours');
  const fields = (Object.keys(applied.value) as (keyof Listing)[])
    .filter((field) => JSON.stringify(listing[field]) !== JSON.stringify(applied.value[field]))
    .map((field) => ({ field, before: listing[field], after: applied.value[field] }));
  return fields.length > 0 ? { outcome: 'change', fields, reason: '' } : without('same');
}

function markStep(db: Db, id: number, on: string): Step {
  const before = readListMarks(db, id);
  if (before.length === 0) return refused('on-no-list');
  const after = seenOn(before, on);
  return JSON.stringify(before) === JSON.stringify(after)
    ? without('same')
    : { outcome: 'change', fields: [{ field: ON_LIST_FIELD, before, after }], reason: '' };
}

const without = (outcome: 'same' | 'not-yours'): Step => ({ outcome, fields: [], reason: '' });
const refused = (reason: Refusal): Step => ({ outcome: 'refused', fields: [], reason });

function isMerged(db: Db, id: number): boolean {
  return (
    prepared(db, 'SELECT 1 FROM listings WHERE id = ? AND merged_into IS NOT NULL').get(id) !== undefined
  );
}
