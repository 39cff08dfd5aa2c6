import { randomUUID } from 'node:crypto';
import type { Role, Scope } from '#domain/staff/roles.ts';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';
import { recordAudit } from './audit.ts';
import { makeInvitation } from './invitations.ts';

/** Somebody who works here, without any of their secrets. */
export type User = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly scopes: readonly Scope[];
  readonly disabled: boolean;
  /** Whether they have set a password and a second factor, so that they can come in. */
  readonly joined: boolean;
  readonly lastUsedAt: string | null;
};

type UserRow = {
  id: string;
  email: string;
  name: string;
  role: Role;
  disabled: 0 | 1;
  has_second_factor: 0 | 1;
  scopes: string;
  last_used_at: string | null;
};

const SELECT = `SELECT id, email, name, role, disabled, has_second_factor,
  (SELECT json_group_array(json_object('type', type, 'code', code)) FROM user_scopes WHERE user_id = users.id) AS scopes,
  (SELECT max(coalesce(last_used_at, created_at)) FROM sessions WHERE user_id = users.id) AS last_used_at
  FROM users`;

export async function findUsers(db: Db): Promise<User[]> {
  const rows = prepared(db, `${SELECT} ORDER BY disabled, email`).all() as UserRow[];
  return rows.map(toUser);
}

export async function getUser(db: Db, id: string): Promise<User | null> {
  return readUser(db, id);
}

export async function getUserByEmail(db: Db, email: string): Promise<User | null> {
  const row = prepared(db, `${SELECT} WHERE email = ?`).get(email.trim().toLowerCase());
  return row ? toUser(row as UserRow) : null;
}

/** For use inside a transaction. */
export function readUser(db: Db, id: string): User | null {
  const row = prepared(db, `${SELECT} WHERE id = ?`).get(id);
  return row ? toUser(row as UserRow) : null;
}

function toUser(row: UserRow): User {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    scopes: JSON.parse(row.scopes),
    disabled: row.disabled === 1,
    joined: row.has_second_factor === 1,
    lastUsedAt: row.last_used_at,
  };
}

/**
 * Adds somebody, who can come in once they have used their link.
 * @returns the link's token, shown once; null when the address is taken
 */
export async function addUser(
  db: Db,
  given: { email: string; role: Role; scopes: readonly Scope[] },
  actor: string,
  now: Date,
): Promise<{ token: string } | null> {
  const email = given.email.trim().toLowerCase();
  const add = db.transaction(() => {
    if (prepared(db, 'SELECT 1 FROM users WHERE email = ?').get(email)) return null;
    const id = randomUUID();
    prepared(
      db,
      'INSERT INTO users (id, email, name, role, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(id, email, email.split('@', 1)[0], given.role, now.toISOString(), now.toISOString());
    writeScopes(db, id, given.role === 'editor' ? given.scopes : []);
    recordAudit(db, { actor, action: 'invite', object: `user ${email}`, details: given.role }, now);
    return { token: makeInvitation(db, id, now) };
  });
  return add.immediate();
}

/** What a change of users comes to: `last-admin` is refused, since nobody could undo it. */
export type UserChange = 'done' | 'unknown' | 'last-admin';

/** Gives another role or other scopes, and ends the person's sessions: the next one has the new rights. */
export async function setRole(
  db: Db,
  id: string,
  given: { role: Role; scopes: readonly Scope[] },
  actor: string,
  now: Date,
): Promise<UserChange> {
  return change(db, id, given.role !== 'admin', (user) => {
    prepared(db, 'UPDATE users SET role = ?, updated_at = ? WHERE id = ?').run(
      given.role,
      now.toISOString(),
      id,
    );
    writeScopes(db, id, given.role === 'editor' ? given.scopes : []);
    endSessionsOf(db, id);
    const details = `${user.role} to ${given.role}`;
    recordAudit(db, { actor, action: 'role', object: `user ${user.email}`, details }, now);
  });
}

/** Shuts somebody out at once, or lets them in again. What they did stays under their name. */
export async function setDisabled(
  db: Db,
  id: string,
  disabled: boolean,
  actor: string,
  now: Date,
): Promise<UserChange> {
  return change(db, id, disabled, (user) => {
    prepared(db, 'UPDATE users SET disabled = ?, updated_at = ? WHERE id = ?').run(
      disabled ? 1 : 0,
      now.toISOString(),
      id,
    );
    if (disabled) {
      endSessionsOf(db, id);
      prepared(db, 'DELETE FROM invitations WHERE user_id = ? AND used_at IS NULL').run(id);
    }
    const action = disabled ? 'disable' : 'enable';
    recordAudit(db, { actor, action, object: `user ${user.email}` }, now);
  });
}

/**
 * For somebody who lost their password or phone: both stop working at once, and a new link sets new ones.
 * @returns the link's token, shown once; null for an unknown or disabled person
 */
export async function resetUser(
  db: Db,
  id: string,
  actor: string,
  now: Date,
): Promise<{ token: string } | null> {
  const reset = db.transaction(() => {
    const user = readUser(db, id);
    if (!user || user.disabled) return null;
    for (const table of ['credentials', 'second_factors', 'used_codes', 'sessions']) {
      prepared(db, `DELETE FROM ${table} WHERE user_id = ?`).run(id);
    }
    prepared(db, 'UPDATE users SET has_second_factor = 0, updated_at = ? WHERE id = ?').run(
      now.toISOString(),
      id,
    );
    recordAudit(db, { actor, action: 'reset', object: `user ${user.email}` }, now);
    return { token: makeInvitation(db, id, now) };
  });
  return reset.immediate();
}

/** For use inside a transaction. */
export function endSessionsOf(db: Db, userId: string): void {
  prepared(db, 'DELETE FROM sessions WHERE user_id = ?').run(userId);
}

function change(db: Db, id: string, losesAdmin: boolean, write: (user: User) => void): UserChange {
  const run = db.transaction((): UserChange => {
    const user = readUser(db, id);
    if (!user) return 'unknown';
    if (losesAdmin && user.role === 'admin' && !user.disabled && otherAdmins(db, id) === 0)
      return 'last-admin';
    write(user);
    return 'done';
  });
  return run.immediate();
}

function otherAdmins(db: Db, id: string): number {
  const row = prepared(
    db,
    "SELECT count(*) AS n FROM users WHERE role = 'admin' AND disabled = 0 AND has_second_factor = 1 AND id <> ?",
  ).get(id) as { n: number };
  return row.n;
}

function writeScopes(db: Db, id: string, scopes: readonly Scope[]): void {
  prepared(db, 'DELETE FROM user_scopes WHERE user_id = ?').run(id);
  for (const scope of scopes) {
    const code = scope.type === 'everywhere' ? '' : scope.code;
    prepared(db, 'INSERT OR IGNORE INTO user_scopes (user_id, type, code) VALUES (?, ?, ?)').run(
      id,
      scope.type,
      code,
    );
  }
}
