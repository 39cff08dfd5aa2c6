import type { Day } from '#domain/schedule/schedule.ts';
import {
  type Month,
  shownWelcome,
  WELCOME_SHOWN_FROM,
  type WelcomeAnswer,
  type WelcomeCounts,
  welcomeMonths,
} from '#domain/welcome.ts';
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

/** Listings whose visitors said enough for a coordinator to ask the group itself, least welcome first. */
export async function findToAskAboutWelcome(
  db: Db,
  today: Day,
  limit: number,
): Promise<{ listingId: number; slug: string; name: string; counts: WelcomeCounts }[]> {
  const months = welcomeMonths(today);
  const rows = prepared(
    db,
    `SELECT listing_id AS listingId, slug, name, sum(count) FILTER (WHERE answer = 'yes') AS yes,
       sum(count) FILTER (WHERE answer = 'mixed') AS mixed, sum(count) FILTER (WHERE answer = 'no') AS no
     FROM welcome_answers JOIN listings ON listings.id = listing_id
     WHERE month BETWEEN ? AND ? GROUP BY listing_id HAVING sum(count) >= ${WELCOME_SHOWN_FROM}
     ORDER BY coalesce(no, 0) * 1.0 / sum(count) DESC, listing_id LIMIT ?`,
  ).all(months.at(-1), months[0], limit) as {
    listingId: number;
    slug: string;
    name: string;
    yes: number | null;
    mixed: number | null;
    no: number | null;
  }[];
  return rows.map(({ listingId, slug, name, yes, mixed, no }) => ({
    listingId,
    slug,
    name,
    counts: { yes: yes ?? 0, mixed: mixed ?? 0, no: no ?? 0 },
  }));
}
