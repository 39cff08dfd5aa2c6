import { randomBytes } from 'node:crypto';
import { type Author, writtenAt } from './author.ts';
import { getCard } from './cards.ts';
import type { Db } from './client.ts';
import { prepared } from './prepared.ts';
import { type PublicListing, readPublicListing } from './public-listing.ts';
import { recordAudit } from './staff/audit.ts';
import { tokenHash } from './staff/library-tables.ts';

/** Long enough for a letter and a holiday. */
export const PARTNER_LINK_DAYS = 30;

/** A link as the desk shows it: never the link itself, which nobody can read again. */
export type PartnerLink = {
  readonly id: number;
  readonly givenTo: string;
  readonly madeBy: string;
  readonly madeAt: string;
  readonly expiresAt: string;
  readonly state: 'open' | 'run-out' | 'revoked';
  /** What was said by it, the newest first. */
  readonly answers: readonly { readonly at: string; readonly said: string }[];
};

/** What stands behind a link that works: only what the public may see, for a link can be passed on. */
export type PartnerPage = PublicListing & { readonly linkId: number; readonly givenTo: string };

/**
 * Makes a link by which an organization says itself what is true of one listing.
 * @param givenTo the part there of the person it is for, as visitors may read it
 * @returns its token, 256 random bits, of which only the hash is kept; null when the public does not see the listing
 */
export async function makePartnerLink(
  db: Db,
  listingId: number,
  givenTo: string,
  author: Author,
): Promise<string | null> {
  const token = randomBytes(32).toString('base64url');
  const expires = new Date(author.at.getTime() + PARTNER_LINK_DAYS * 86_400_000).toISOString();
  const make = db.transaction(() => {
    if (!prepared(db, 'SELECT 1 FROM cards WHERE listing_id = ?').get(listingId)) return null;
    prepared(
      db,
      `INSERT INTO partner_links (token_hash, listing_id, given_to, made_by, made_at, expires_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ).run(tokenHash(token), listingId, givenTo.trim().slice(0, 120), author.by, writtenAt(author), expires);
    recordAudit(
      db,
      { actor: author.by, action: 'partner-link', object: `listing ${listingId}`, details: 'made' },
      author.at,
    );
    return token;
  });
  return make.immediate();
}

/** Ends a link at once. @returns false when this listing has no such link that still works */
export async function revokePartnerLink(
  db: Db,
  listingId: number,
  linkId: number,
  author: Author,
): Promise<boolean> {
  const revoke = db.transaction(() => {
    const { changes } = prepared(
      db,
      'UPDATE partner_links SET revoked_at = ?, revoked_by = ? WHERE id = ? AND listing_id = ? AND revoked_at IS NULL',
    ).run(writtenAt(author), author.by, linkId, listingId);
    if (changes === 0) return false;
    const object = `listing ${listingId}, partner link ${linkId}`;
    recordAudit(db, { actor: author.by, action: 'partner-link', object, details: 'revoked' }, author.at);
    return true;
  });
  return revoke.immediate();
}

/** The last few links of a listing, the newest first. */
export async function listPartnerLinks(db: Db, listingId: number, now: Date): Promise<PartnerLink[]> {
  const rows = prepared(
    db,
    `SELECT id, given_to AS givenTo, made_by AS madeBy, made_at AS madeAt, expires_at AS expiresAt,
       CASE WHEN revoked_at IS NOT NULL THEN 'revoked' WHEN expires_at <= ? THEN 'run-out' ELSE 'open' END AS state
     FROM partner_links WHERE listing_id = ? ORDER BY id DESC LIMIT 5`,
  ).all(now.toISOString(), listingId) as Omit<PartnerLink, 'answers'>[];
  const answers = prepared(
    db,
    'SELECT at, said FROM partner_answers WHERE link_id = ? ORDER BY at DESC LIMIT 5',
  );
  return rows.map((row) => ({ ...row, answers: answers.all(row.id) as PartnerLink['answers'] }));
}

/** The page behind a link; null when it was revoked, has run out, never was one, or the listing is not public any more. */
export async function getPartnerPage(db: Db, token: string, now: Date): Promise<PartnerPage | null> {
  const link = findPartnerLink(db, token, now);
  const card = link && (await getCard(db, link.slug));
  return card ? { ...readPublicListing(db, card), linkId: link.id, givenTo: link.givenTo } : null;
}

/** For use inside a transaction. */
export function findPartnerLink(
  db: Db,
  token: string,
  now: Date,
): {
  readonly id: number;
  readonly slug: string;
  readonly listingId: number;
  readonly givenTo: string;
} | null {
  const row = prepared(
    db,
    `SELECT partner_links.id, slug, coalesce(merged_into, listings.id) AS listingId, given_to AS givenTo
     FROM partner_links JOIN listings ON listings.id = listing_id
     WHERE token_hash = ? AND revoked_at IS NULL AND expires_at > ?`,
  ).get(tokenHash(token), now.toISOString());
  return (row as ReturnType<typeof findPartnerLink> | undefined) ?? null;
}
