import type { Day } from '#domain/schedule/schedule.ts';
import { type Month, shownWelcome, type WelcomeAnswer, type WelcomeCounts } from '#domain/welcome.ts';
import { ITSELF_AND_MERGED } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** Counts one answer. Nothing is kept of who gave it, nor when. @returns false for a listing nobody may see */
export async function addWelcomeAnswer(
  db: Db,
  slug: string,
  { answer, month }: { readonly answer: WelcomeAnswer; readonly month: Month },
): Promise<boolean> {
  const added = prepared(
    db,
    `INSERT INTO welcome_answers (listing_id, month, answer, count)
     SELECT cards.listing_id, ?, ?, 1 FROM listings JOIN cards
       ON cards.listing_id = coalesce(merged_into, listings.id) WHERE slug = ?
     ON CONFLICT (listing_id, month, answer) DO UPDATE SET count = count + 1`,
  ).run(month, answer, slug);
  return added.changes > 0;
}

/** What visitors of a listing said in the last year; null while there are fewer than five answers. */
export async function getWelcome(db: Db, listingId: number, today: Day): Promise<WelcomeCounts | null> {
  const counted = prepared(
    db,
    `SELECT month, answer, sum(count) AS count FROM welcome_answers WHERE listing_id IN ${ITSELF_AND_MERGED}
     GROUP BY month, answer`,
  ).all({ id: listingId }) as { month: Month; answer: WelcomeAnswer; count: number }[];
  return shownWelcome(counted, today);
}
