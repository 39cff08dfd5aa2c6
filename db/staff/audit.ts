import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';

/** What the audit log knows besides changes of listings. */
export const AUDITED = [
  'sign-in',
  'sign-out',
  'confirm',
  'join',
  'invite',
  'reset',
  'disable',
  'enable',
  'role',
  'end-session',
  'refused',
  'export',
  'restore',
  'bulk',
  'merge',
  'undo',
  'feed',
  'settings',
  'partner-link',
  'partner-answer',
] as const;
export type AuditedAction = (typeof AUDITED)[number];

export type AuditEntry = {
  /** A user's e-mail, or "command" for what somebody at the machine did. */
  readonly actor: string;
  readonly action: AuditedAction;
  /** What it was done to, such as "user ana@example.org" or "listing 12". Empty for the actor themselves. */
  readonly object?: string;
  readonly result?: 'done' | 'refused';
  readonly details?: string;
};

export type AuditLine = Required<AuditEntry> & { readonly id: number; readonly at: string };

export const AUDIT_PAGE_SIZE = 50;

/** For use inside a transaction, or alone. Nothing ever changes or erases it: triggers see to that. */
export function recordAudit(db: Db, entry: AuditEntry, now: Date): void {
  const { actor, action, object = '', result = 'done', details = '' } = entry;
  prepared(
    db,
    'INSERT INTO audit (at, actor, action, object, result, details) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(now.toISOString(), actor.slice(0, 200), action, object.slice(0, 200), result, details.slice(0, 500));
}

/** The newest first, a page at a time. @param before the id that the page before ended with */
export async function findAudit(
  db: Db,
  { before, action }: { before?: number | undefined; action?: AuditedAction | undefined },
): Promise<AuditLine[]> {
  const filter = action ? 'AND action = @action' : '';
  return prepared(
    db,
    `SELECT id, at, actor, action, object, result, details FROM audit
     WHERE id < @before ${filter} ORDER BY id DESC LIMIT ${AUDIT_PAGE_SIZE}`,
  ).all({ before: before ?? Number.MAX_SAFE_INTEGER, ...(action && { action }) }) as AuditLine[];
}
