import { keyedHash } from '#db/staff/key.ts';
import { isSame } from '../is-same.ts';
import { signInDesk } from '../sign-in-desk.ts';

/** A sign-in page may stand open over a working day. */
const GOOD_FOR_MS = 12 * 3_600_000;

/**
 * What the forms of people who are not signed in carry. Without a session there is nothing to tie it to: it says that
 * we showed the form, and when. What keeps other sites out is where the request began (`isFromOwnPage`).
 */
export function signInToken(now: Date): string {
  const at = String(now.getTime());
  return `${at}.${keyedHash(signInDesk().key, 'sign-in form', at)}`;
}

export function isSignInToken(token: string, now: Date): boolean {
  const [at = '', hash = ''] = token.split('.', 2);
  const age = now.getTime() - Number(at);
  return isSame(hash, keyedHash(signInDesk().key, 'sign-in form', at)) && age >= 0 && age < GOOD_FOR_MS;
}
