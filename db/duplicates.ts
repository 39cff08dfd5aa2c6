import {
  type DuplicateReason,
  duplicateReasonsSchema,
  likeness,
  PROPOSED_FROM,
} from '#domain/duplicates/score.ts';
import type { Author } from './author.ts';
import { writtenAt } from './author.ts';
import type { Db } from './client.ts';
import { findCandidates, readCompared } from './duplicate-candidates.ts';
import { prepared } from './prepared.ts';

export const DUPLICATES_PER_PAGE = 25;

/** Two listings that may be the same, for a person to look at side by side. */
export type Proposal = {
  readonly listings: readonly [ListingName, ListingName];
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
};
export type ListingName = { readonly id: number; readonly slug: string; readonly name: string };

/**
 * Looks for listings that may be the same and proposes them. What somebody called "not the same" is never proposed
 * again, and a proposal that no longer holds is taken off. Reads every schedule: a job for a process of its own.
 * @returns how many are new.
 */
export async function proposeDuplicates(db: Db, now: Date): Promise<number> {
  // All the looking is done before anybody must wait for the writing.
  const found = db.transaction(() => findLikely(db))();
  const write = db.transaction(() => {
    const add = prepared(
      db,
      `INSERT INTO duplicates (listing_id, other_id, score, reasons, found_at) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (listing_id, other_id) DO UPDATE SET score = excluded.score, reasons = excluded.reasons
         WHERE status = 'open' AND (score, reasons) IS NOT (excluded.score, excluded.reasons)`,
    );
    const before = countProposals(db);
    for (const { first, second, score, reasons } of found) {
      add.run(first, second, score, JSON.stringify(reasons), now.toISOString());
    }
    takeOff(db, new Set(found.map(({ first, second }) => `${first} ${second}`)));
    return Math.max(0, countProposals(db) - before);
  });
  return write.immediate();
}

function findLikely(db: Db) {
  const read = cached((id: number) => readCompared(db, id));
  return findCandidates(db).flatMap(([first, second]) => {
    const { score, reasons } = likeness(read(first), read(second));
    return score < PROPOSED_FROM ? [] : [{ first, second, score, reasons }];
  });
}

/** Proposals that wait for nobody's word any more: one of the two has moved, ended or been merged. */
function takeOff(db: Db, seen: ReadonlySet<string>): void {
  const open = prepared(
    db,
    "SELECT listing_id AS first, other_id AS second FROM duplicates WHERE status = 'open'",
  ).all() as { first: number; second: number }[];
  const remove = prepared(db, 'DELETE FROM duplicates WHERE listing_id = ? AND other_id = ?');
  for (const { first, second } of open) if (!seen.has(`${first} ${second}`)) remove.run(first, second);
}

/** How many pairs wait for a person. */
export function countProposals(db: Db): number {
  return prepared(db, "SELECT count(*) FROM duplicates WHERE status = 'open'").pluck().get() as number;
}

/** The likeliest first, a page at a time. @param page from 0 */
export async function listProposals(db: Db, page = 0): Promise<Proposal[]> {
  const rows = prepared(
    db,
    `SELECT score, reasons, a.id AS aId, a.slug AS aSlug, a.name AS aName, b.id AS bId, b.slug AS bSlug, b.name AS bName
     FROM duplicates JOIN listings AS a ON a.id = listing_id JOIN listings AS b ON b.id = other_id
     WHERE duplicates.status = 'open' ORDER BY score DESC, listing_id, other_id
     LIMIT ${DUPLICATES_PER_PAGE} OFFSET ?`,
  ).all(page * DUPLICATES_PER_PAGE) as Record<string, string | number>[];
  return rows.map((row) => ({
    score: row.score as number,
    reasons: duplicateReasonsSchema.parse(JSON.parse(row.reasons as string)),
    listings: [
      { id: row.aId as number, slug: row.aSlug as string, name: row.aName as string },
      { id: row.bId as number, slug: row.bSlug as string, name: row.bName as string },
    ],
  }));
}

/** Remembers that two are not the same, for good. @returns false when they were not proposed, or decided before */
export async function rememberNotSame(db: Db, one: number, other: number, author: Author): Promise<boolean> {
  const closed = prepared(
    db,
    `UPDATE duplicates SET status = 'not-the-same', closed_at = ?, closed_by = ?
     WHERE listing_id = ? AND other_id = ? AND status = 'open'`,
  ).run(writtenAt(author), author.by, Math.min(one, other), Math.max(one, other));
  return closed.changes > 0;
}

function cached<Value>(read: (id: number) => Value): (id: number) => Value {
  const known = new Map<number, Value>();
  return (id) => {
    const value = known.get(id) ?? read(id);
    known.set(id, value);
    return value;
  };
}
