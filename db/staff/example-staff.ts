import type { Role, Scope } from '#domain/staff/roles.ts';
import type { Db } from '../client.ts';
import { join } from './join.ts';
import { createLibrary } from './library.ts';
import { secretFor } from './second-factor.ts';
import { getStaff, type Staff } from './sessions.ts';
import { type SignInDesk, signIn } from './sign-in.ts';
import { totp } from './totp.ts';
import { addUser } from './users.ts';

/** For tests: a password that is good enough. */
export const PASSWORD = 'lantern over the quarry';

/** For tests: a desk over a database. */
export function exampleDesk(db: Db): SignInDesk {
  const key = 'a key that is only for tests, 43 letters long';
  return { db, key, library: createLibrary(db, key, 'http://localhost:3000') };
}

/** For tests: somebody who has joined, with the secret of their authenticator app. */
export async function exampleUser(
  desk: SignInDesk,
  given: { email: string; role: Role; scopes?: readonly Scope[] },
  now: Date,
): Promise<{ secret: string; recoveryCodes: readonly string[] }> {
  const invited = await addUser(desk.db, { scopes: [], ...given }, 'command', now);
  if (!invited) throw new Error(`${given.email} is there already`);
  const secret = secretFor(desk.key, invited.token);
  const form = { name: 'Ana', password: PASSWORD, code: totp(secret, now) };
  const joined = await join(desk, invited.token, form, now);
  if (!joined.ok) throw new Error(`Cannot join: ${JSON.stringify(joined.problem)}`);
  return { secret, recoveryCodes: joined.value };
}

/** For tests: a session of somebody who has joined, half a minute after they did. */
export async function exampleSession(
  desk: SignInDesk,
  email: string,
  secret: string,
  now: Date,
): Promise<{ token: string; staff: Staff }> {
  const token = await signIn(desk, { email, password: PASSWORD, code: totp(secret, now) }, 'Test', now);
  const staff = token && (await getStaff(desk.db, token, now));
  if (!token || !staff) throw new Error(`${email} cannot sign in`);
  return { token, staff };
}
