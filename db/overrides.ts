import type { Listing } from '#domain/listing.ts';
import { differOnlyInDaysOff } from '#domain/schedule/days-off.ts';
import { type Author, writtenAt } from './author.ts';
import { ITSELF_AND_MERGED } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/**
 * For use inside a transaction, after a person has changed a listing: from now on that person's word stands over the
 * feed's in every field that differs. A listing that no feed holds needs none.
 */
export function overrideFields(db: Db, id: number, before: Listing, after: Listing, author: Author): void {
  const fed = prepared(db, `SELECT 1 FROM feed_records WHERE listing_id IN ${ITSELF_AND_MERGED}`).get({ id });
  if (!fed) return;
  const set = prepared(
    db,
    `INSERT INTO overrides (listing_id, field, value, set_by, set_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (listing_id, field) DO UPDATE SET value = excluded.value, set_by = excluded.set_by,
       set_at = excluded.set_at`,
  );
  const say = (field: string, value: unknown) =>
    set.run(id, field, JSON.stringify(value), author.by, writtenAt(author));
  for (const field of Object.keys(after) as (keyof Listing)[]) {
    if (isSame(before[field], after[field])) continue;
    // A night off is no word over the feed's times: those go on being its own.
    if (field === 'schedules' && differOnlyInDaysOff(before.schedules, after.schedules)) continue;
    if (field !== 'place' || !after.place) say(field, after[field]);
    else {
      for (const [part, value] of Object.entries(after.place)) {
        if (!isSame(before.place?.[part as keyof typeof after.place], value)) say(`place.${part}`, value);
      }
    }
  }
}

/** For use inside a transaction: takes back what `said` put over the feed's word in a field and its parts. */
export function releaseField(
  db: Db,
  id: number,
  field: string,
  said: { readonly by: string; readonly at: string },
): void {
  prepared(
    db,
    `DELETE FROM overrides WHERE listing_id = ? AND (field = ? OR field LIKE ? || '.%')
       AND set_by = ? AND set_at = ?`,
  ).run(id, field, field, said.by, said.at);
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
