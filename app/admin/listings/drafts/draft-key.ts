import { keyedHash } from '#db/staff/key.ts';
import { isSame } from '../../is-same.ts';
import { signInDesk } from '../../sign-in-desk.ts';

// A session ends after half an hour, in the middle of a long form. What was typed by then must not be lost, and must not be
// shown to whoever sits at a shared computer next: a sign-in page that carried it along would hold the address of a hidden
// house. So each form carries a key that opens nothing. It says whose form it is, and lets what it holds be put away as the
// draft of that person, who reads it once they have signed in again. It needs no session, old or new.

export const DRAFT_KEY_FIELD = 'draft-key';

/** A form may stand open over a long weekend. */
const GOOD_FOR_MS = 7 * 86_400_000;

/** @param about what the form is of: a listing's number, or the kind of a new one */
export function draftKey(userId: string, about: string, now: Date): string {
  const at = String(now.getTime());
  return `${userId}.${at}.${hashOf(userId, about, at)}`;
}

/** Whose form it was; null for a key that we did not make, of another listing, or too old. */
export function readDraftKey(key: string, about: string, now: Date): string | null {
  const [userId = '', at = '', hash = ''] = key.split('.', 3);
  const age = now.getTime() - Number(at);
  const isGood = age >= 0 && age < GOOD_FOR_MS && isSame(hash, hashOf(userId, about, at));
  return isGood ? userId : null;
}

function hashOf(userId: string, about: string, at: string): string {
  return keyedHash(signInDesk().key, 'draft', `${userId}\0${about}\0${at}`);
}
