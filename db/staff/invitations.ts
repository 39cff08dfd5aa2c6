import { randomBytes } from 'node:crypto';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';
import { tokenHash } from './library-tables.ts';

/** Long enough to reach somebody by phone or post, short enough to be no key under the mat. */
export const INVITATION_HOURS = 72;

export type Invitation = { readonly userId: string; readonly email: string; readonly name: string };

/** For use inside a transaction: makes a link's token, 256 random bits; earlier ones of the person stop working. */
export function makeInvitation(db: Db, userId: string, now: Date): string {
  const token = randomBytes(32).toString('base64url');
  prepared(db, 'DELETE FROM invitations WHERE user_id = ? AND used_at IS NULL').run(userId);
  const expires = new Date(now.getTime() + INVITATION_HOURS * 3_600_000);
  prepared(db, 'INSERT INTO invitations (token_hash, user_id, made_at, expires_at) VALUES (?, ?, ?, ?)').run(
    tokenHash(token),
    userId,
    now.toISOString(),
    expires.toISOString(),
  );
  return token;
}

/** Whom a link is for; null when it was used, has run out, or never was one. */
export async function getInvitation(db: Db, token: string, now: Date): Promise<Invitation | null> {
  return readInvitation(db, token, now);
}

/** For use inside a transaction. */
export function readInvitation(db: Db, token: string, now: Date): Invitation | null {
  const row = prepared(
    db,
    `SELECT user_id AS userId, email, name FROM invitations JOIN users ON users.id = user_id
     WHERE token_hash = ? AND used_at IS NULL AND expires_at > ? AND disabled = 0`,
  ).get(tokenHash(token), now.toISOString());
  return (row as Invitation | undefined) ?? null;
}

/** For use inside a transaction. */
export function spendInvitation(db: Db, token: string, now: Date): void {
  prepared(db, 'UPDATE invitations SET used_at = ? WHERE token_hash = ?').run(
    now.toISOString(),
    tokenHash(token),
  );
}
