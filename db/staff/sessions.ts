import type { Role, Scope } from '#domain/staff/roles.ts';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';
import { writeIfFree } from '../turn.ts';
import { recordAudit } from './audit.ts';
import { tokenHash } from './library-tables.ts';
import { readUser } from './users.ts';

/** A session that is not used for this long is over. */
export const IDLE_MINUTES = 30;
/** How long a password that was given counts for dangerous acts. */
export const FRESH_MINUTES = 10;
/** `last_used_at` is written no more often, so that reading pages does not write each time. */
const TOUCH_MS = 60_000;

/** Who is signed in, in which session. */
export type Staff = {
  readonly sessionId: string;
  readonly userId: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly Scope[];
  /** Until when dangerous acts may go without the password. */
  readonly freshUntil: Date;
};

export type Session = {
  readonly id: string;
  readonly createdAt: string;
  readonly lastUsedAt: string;
  readonly userAgent: string;
};

/**
 * Who holds a session token, or null: ended, too old, unused for too long, disabled, or without second factor.
 * Notes that the session is in use.
 */
export async function getStaff(db: Db, token: string, now: Date): Promise<Staff | null> {
  const row = prepared(
    db,
    `SELECT id, user_id, created_at, confirmed_at, coalesce(last_used_at, created_at) AS used_at
     FROM sessions WHERE token_hash = ? AND expires_at > ?`,
  ).get(tokenHash(token), now.toISOString()) as
    | { id: string; user_id: string; created_at: string; confirmed_at: string | null; used_at: string }
    | undefined;
  if (!row) return null;
  const user = readUser(db, row.user_id);
  const unusedMs = now.getTime() - Date.parse(row.used_at);
  if (!user?.joined || user.disabled || unusedMs > IDLE_MINUTES * 60_000) {
    writeIfFree(db, () => prepared(db, 'DELETE FROM sessions WHERE id = ?').run(row.id));
    return null;
  }
  if (unusedMs > TOUCH_MS) {
    const touch = prepared(db, 'UPDATE sessions SET last_used_at = ? WHERE id = ?');
    writeIfFree(db, () => touch.run(now.toISOString(), row.id));
  }
  const confirmed = Date.parse(row.confirmed_at ?? row.created_at);
  return {
    sessionId: row.id,
    userId: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    scopes: user.scopes,
    freshUntil: new Date(confirmed + FRESH_MINUTES * 60_000),
  };
}

/** The sessions of a person that could still be used, the latest first. */
export async function findSessions(db: Db, userId: string, now: Date): Promise<Session[]> {
  const idle = new Date(now.getTime() - IDLE_MINUTES * 60_000).toISOString();
  return prepared(
    db,
    `SELECT id, created_at AS createdAt, coalesce(last_used_at, created_at) AS lastUsedAt,
       coalesce(user_agent, '') AS userAgent
     FROM sessions WHERE user_id = ? AND expires_at > ? AND coalesce(last_used_at, created_at) > ?
     ORDER BY created_at DESC`,
  ).all(userId, now.toISOString(), idle) as Session[];
}

/** Ends one session of a person's own, or all but the one they are in. */
export async function endSessions(
  db: Db,
  staff: Staff,
  which: { id: string } | 'others',
  now: Date,
): Promise<number> {
  const end = db.transaction(() => {
    const { changes } =
      which === 'others'
        ? prepared(db, 'DELETE FROM sessions WHERE user_id = ? AND id <> ?').run(
            staff.userId,
            staff.sessionId,
          )
        : prepared(db, 'DELETE FROM sessions WHERE user_id = ? AND id = ?').run(staff.userId, which.id);
    if (changes > 0) {
      recordAudit(db, { actor: staff.email, action: 'end-session', details: `${changes} ended` }, now);
    }
    return changes;
  });
  return end.immediate();
}

/** Ends the session one is in. */
export async function signOut(db: Db, staff: Staff, now: Date): Promise<void> {
  db.transaction(() => {
    prepared(db, 'DELETE FROM sessions WHERE id = ?').run(staff.sessionId);
    recordAudit(db, { actor: staff.email, action: 'sign-out' }, now);
  }).immediate();
}
