import { APIError } from 'better-auth/api';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';
import { recordAudit } from './audit.ts';
import type { Library } from './library.ts';
import { tokenHash } from './library-tables.ts';
import { readCode, recoveryHash, spendCode } from './second-factor.ts';
import type { Staff } from './sessions.ts';

/** What signing in works with: the database, better-auth over it, and the key of both. */
export type SignInDesk = { readonly db: Db; readonly library: Library; readonly key: string };

export type SignInForm = {
  readonly email: string;
  readonly password: string;
  /** Six digits of the app, or a recovery code. */
  readonly code: string;
};

/**
 * Signs somebody in.
 * @param userAgent the browser's name of itself, for the person's own list of sessions
 * @returns the token of the new session; null for any reason at all, which nobody is told: unknown, disabled, wrong
 * password, wrong or used code. An unknown address costs the time of a known one.
 */
export async function signIn(
  desk: SignInDesk,
  form: SignInForm,
  userAgent: string,
  now: Date,
): Promise<string | null> {
  const email = form.email.trim().toLowerCase();
  const user = prepared(desk.db, 'SELECT id FROM users WHERE email = ?').get(email) as
    | { id: string }
    | undefined;
  // Those who closed their browser never come back for theirs.
  prepared(desk.db, 'DELETE FROM sessions WHERE expires_at <= ?').run(now.toISOString());
  const headers = new Headers({ 'User-Agent': userAgent.slice(0, 300) });
  const token = await refusalIsNull(() => askLibrary(desk, { ...form, email }, user?.id ?? '', headers, now));
  // What strangers type is no business of the log.
  const actor = user ? email : 'unknown';
  recordAudit(desk.db, { actor, action: 'sign-in', result: token ? 'done' : 'refused' }, now);
  return token;
}

async function askLibrary(
  { db, library, key }: SignInDesk,
  form: SignInForm,
  userId: string,
  headers: Headers,
  now: Date,
): Promise<string | null> {
  const { email, password } = form;
  const first = await library.api.signInEmail({ body: { email, password }, headers, returnHeaders: true });
  if (!('twoFactorRedirect' in first.response)) {
    // An account without second factor: nobody comes in by password alone.
    prepared(db, 'DELETE FROM sessions WHERE token_hash = ?').run(tokenHash(first.response.token));
    return null;
  }
  const cookies = first.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0]);
  headers.set('Cookie', cookies.join('; '));
  const code = readCode(form.code);
  // A code counts as used before it is known to be right: two requests at once cannot both use it.
  if (!spendCode(db, key, userId, code, now)) return null;
  const { token } = /^\d{6}$/.test(code)
    ? await library.api.verifyTOTP({ body: { code }, headers })
    : await library.api.verifyBackupCode({ body: { code: recoveryHash(key, code) }, headers });
  return token ?? null;
}

/** Asks for the password once more, for what is dangerous. @returns whether it was right */
export async function confirmPassword(
  desk: SignInDesk,
  staff: Staff,
  password: string,
  now: Date,
): Promise<boolean> {
  const isRight = await isPassword(desk, staff.userId, password);
  if (isRight) {
    prepared(desk.db, 'UPDATE sessions SET confirmed_at = ? WHERE id = ?').run(
      now.toISOString(),
      staff.sessionId,
    );
  }
  const result = isRight ? 'done' : 'refused';
  recordAudit(desk.db, { actor: staff.email, action: 'confirm', result }, now);
  return isRight;
}

async function isPassword({ db, library }: SignInDesk, userId: string, password: string): Promise<boolean> {
  const row = prepared(db, 'SELECT password_hash AS hash FROM credentials WHERE user_id = ?').get(userId) as
    | { hash: string }
    | undefined;
  const { password: passwords } = await library.$context;
  return row !== undefined && password.length <= 1024 && passwords.verify({ hash: row.hash, password });
}

async function refusalIsNull<Value>(ask: () => Promise<Value | null>): Promise<Value | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return null;
    throw error;
  }
}
