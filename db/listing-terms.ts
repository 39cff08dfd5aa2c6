import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** The terms of a listing, each written `vocabulary:code`, in a fixed order. */
export function readTerms(db: Db, listingId: number): string[] {
  const rows = prepared(
    db,
    `SELECT vocabulary || ':' || code AS reference FROM listing_terms JOIN terms ON terms.id = term_id
     WHERE listing_id = ? ORDER BY reference`,
  ).all(listingId) as { reference: string }[];
  return rows.map((row) => row.reference);
}

/**
 * The terms by which the public sees and finds a listing: its own that are in use, and what every listing of its kind
 * helps with, where a coordinator named the kind.
 */
export function readPublicTerms(db: Db, listingId: number): string[] {
  return prepared(
    db,
    `WITH own AS (SELECT vocabulary, code, details FROM listing_terms JOIN terms ON terms.id = term_id
       WHERE listing_id = ? AND retired_at IS NULL)
     SELECT vocabulary || ':' || code AS reference FROM own
     UNION SELECT 'need:' || need.value FROM own, json_each(details, '$.needs') AS need WHERE vocabulary = 'kind'
     ORDER BY reference`,
  )
    .pluck()
    .all(listingId) as string[];
}

/** For use inside a transaction. @throws Error for a term that no vocabulary holds: nobody could search for it. */
export function writeTerms(db: Db, listingId: number, references: readonly string[]): void {
  prepared(db, 'DELETE FROM listing_terms WHERE listing_id = ?').run(listingId);
  for (const reference of references) {
    const [vocabulary, code] = reference.split(':');
    const added = prepared(
      db,
      `INSERT OR IGNORE INTO listing_terms (listing_id, term_id)
       SELECT ?, id FROM terms WHERE vocabulary = ? AND code = ?`,
    ).run(listingId, vocabulary, code);
    if (added.changes === 0 && !readTerms(db, listingId).includes(reference)) {
      throw new Error(`No vocabulary holds the term "${reference}"`);
    }
  }
}
