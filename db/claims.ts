import { type Claim, claimSchema } from '#domain/claims.ts';
import { type Author, writtenAt } from './author.ts';
import { refreshCard } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';

/** Records what somebody said about a listing. Earlier claims stay; nothing is overwritten. */
export async function saveClaim(db: Db, listingId: number, claim: Claim, author: Author): Promise<void> {
  db.transaction(() => addClaim(db, listingId, claimSchema.parse(claim), author)).immediate();
}

/** For use inside a transaction. @throws Error for a day that has not come yet. */
export function addClaim(db: Db, listingId: number, claim: Claim, author: Author): void {
  const { type, source, by, on, method, ...rest } = claim;
  // A day ahead is still today somewhere west or east of Greenwich.
  const tomorrow = new Date(author.at.getTime() + 86_400_000).toISOString().slice(0, 10);
  if (on > tomorrow) throw new Error(`A claim cannot be made in the future (${on})`);
  const { medication = null, stance = null, ...details }: Record<string, unknown> = rest;
  prepared(
    db,
    `INSERT INTO claims (listing_id, type, medication, stance, details, source, said_by, said_on, method,
       recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    listingId,
    type,
    medication,
    stance,
    JSON.stringify(details),
    source,
    by,
    on,
    method,
    author.by,
    writtenAt(author),
  );
  refreshCard(db, listingId, author.at);
}
