import type { Day } from '#domain/schedule/schedule.ts';
import { type Author, writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** What a call comes to that brought no answer. Answers are claims. */
export const CALL_OUTCOMES = ['left-message', 'no-answer', 'wrong-number', 'try-later'] as const;
export type CallOutcome = (typeof CALL_OUTCOMES)[number];

export type Call = {
  readonly id: number;
  readonly at: string;
  readonly by: string;
  readonly outcome: CallOutcome;
  /** The day to try again, for `try-later` alone. */
  readonly tryOn: Day | null;
};

/** Notes a call, so that the next volunteer knows. It is no check: nothing about the listing changes. */
export async function recordCall(
  db: Db,
  listingId: number,
  call: { outcome: Exclude<CallOutcome, 'try-later'> } | { outcome: 'try-later'; tryOn: Day },
  author: Author,
): Promise<void> {
  prepared(db, 'INSERT INTO calls (listing_id, at, called_by, outcome, try_on) VALUES (?, ?, ?, ?, ?)').run(
    listingId,
    writtenAt(author),
    author.by,
    call.outcome,
    'tryOn' in call ? call.tryOn : null,
  );
}

/** The last few calls to a listing, the newest first. */
export async function listCalls(db: Db, listingId: number): Promise<Call[]> {
  return prepared(
    db,
    `SELECT id, at, called_by AS "by", outcome, try_on AS tryOn FROM calls WHERE listing_id = ?
     ORDER BY id DESC LIMIT 5`,
  ).all(listingId) as Call[];
}
