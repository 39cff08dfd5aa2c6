import { randomUUID } from 'node:crypto';
import { symmetricEncrypt } from 'better-auth/crypto';
import { fail, type Result, succeed } from '#domain/result.ts';
import { type PasswordProblem, passwordProblem } from '#domain/staff/password.ts';
import { cleanText } from '#domain/text.ts';
import { prepared } from '../prepared.ts';
import { recordAudit } from './audit.ts';
import { guessable } from './guessable.ts';
import { readInvitation, spendInvitation } from './invitations.ts';
import {
  isCurrentCode,
  makeRecoveryCodes,
  readCode,
  recoveryHash,
  secretFor,
  spendCode,
} from './second-factor.ts';
import type { SignInDesk } from './sign-in.ts';
import { endSessionsOf } from './users.ts';

export type JoinForm = {
  /** How colleagues see them, and the history of changes. */
  readonly name: string;
  readonly password: string;
  readonly code: string;
};

export type JoinProblems = {
  readonly link?: true;
  readonly name?: true;
  readonly password?: PasswordProblem;
  readonly code?: true;
};

/**
 * Uses an invitation's link: sets name, password and second factor, so that the person can sign in.
 * @returns ten recovery codes, shown now and never again; or all that is wrong with the form
 */
export async function join(
  { db, library, key }: SignInDesk,
  token: string,
  form: JoinForm,
  now: Date,
): Promise<Result<readonly string[], JoinProblems>> {
  const invited = readInvitation(db, token, now);
  if (!invited) return fail({ link: true });
  const name = cleanText(form.name).slice(0, 80);
  const secret = secretFor(key, token);
  const code = readCode(form.code);
  const password = passwordProblem(form.password, guessable(), [name, invited.email]);
  const problems: JoinProblems = {
    ...(name === '' && { name: true }),
    ...(password && { password }),
    ...(!isCurrentCode(secret, code, now) && { code: true }),
  };
  if (Object.keys(problems).length > 0) return fail(problems);

  const context = await library.$context;
  const recoveryCodes = makeRecoveryCodes();
  const written = {
    password: await context.password.hash(form.password),
    secret: await symmetricEncrypt({ key: context.secretConfig, data: secret }),
    recoveryCodes: JSON.stringify(recoveryCodes.map((one) => recoveryHash(key, one))),
  };
  const save = db.transaction((): Result<readonly string[], JoinProblems> => {
    if (!readInvitation(db, token, now)) return fail({ link: true }); // used meanwhile
    const { userId, email } = invited;
    spendInvitation(db, token, now);
    for (const table of ['credentials', 'second_factors']) {
      prepared(db, `DELETE FROM ${table} WHERE user_id = ?`).run(userId);
    }
    prepared(
      db,
      `INSERT INTO credentials (id, user_id, account_id, provider_id, password_hash, created_at, updated_at)
       VALUES (?, ?, ?, 'credential', ?, ?, ?)`,
    ).run(randomUUID(), userId, userId, written.password, now.toISOString(), now.toISOString());
    prepared(db, 'INSERT INTO second_factors (id, user_id, secret, recovery_codes) VALUES (?, ?, ?, ?)').run(
      randomUUID(),
      userId,
      written.secret,
      written.recoveryCodes,
    );
    prepared(db, 'UPDATE users SET name = ?, has_second_factor = 1, updated_at = ? WHERE id = ?').run(
      name,
      now.toISOString(),
      userId,
    );
    endSessionsOf(db, userId);
    spendCode(db, key, userId, code, now);
    recordAudit(db, { actor: email, action: 'join' }, now);
    return succeed(recoveryCodes);
  });
  return save.immediate();
}
