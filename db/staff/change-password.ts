import { type PasswordProblem, passwordProblem } from '#domain/staff/password.ts';
import { prepared } from '../prepared.ts';
import { recordAudit } from './audit.ts';
import { guessable } from './guessable.ts';
import type { Staff } from './sessions.ts';
import type { SignInDesk } from './sign-in.ts';
import { endSessionsOf } from './users.ts';

/**
 * Gives a person a new password and ends all their sessions, this one too. Ask for the old one first (`requireFresh`).
 * @returns what is wrong with the new one, or null when it is set
 */
export async function changePassword(
  { db, library }: SignInDesk,
  staff: Staff,
  password: string,
  now: Date,
): Promise<PasswordProblem | null> {
  const problem = passwordProblem(password, guessable(), [staff.name, staff.email]);
  if (problem) return problem;
  const { password: passwords } = await library.$context;
  const hash = await passwords.hash(password);
  db.transaction(() => {
    prepared(db, 'UPDATE credentials SET password_hash = ?, updated_at = ? WHERE user_id = ?').run(
      hash,
      now.toISOString(),
      staff.userId,
    );
    endSessionsOf(db, staff.userId);
    recordAudit(db, { actor: staff.email, action: 'reset', details: 'password changed' }, now);
  }).immediate();
  return null;
}
