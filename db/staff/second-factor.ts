import { randomInt } from 'node:crypto';
import type { Db } from '../client.ts';
import { prepared } from '../prepared.ts';
import { keyedHash } from './key.ts';
import { totp } from './totp.ts';

const RECOVERY_CODES = 10;
/** No letter or digit that is taken for another: no i, l, o, 0, 1. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
/** A code is good for three half minutes; a little more than that. */
const USED_CODES_KEPT_MS = 5 * 60_000;

/**
 * The secret that an invitation's QR code shows: made of its token, so that the form needs no memory between being
 * shown and being sent. Who has the link could choose any other, too.
 */
export function secretFor(key: string, invitationToken: string): string {
  return keyedHash(key, 'second factor', invitationToken).slice(0, 32);
}

/** Whether a six-digit code is that of the current half minute, the one before or the one after, as at sign-in. */
export function isCurrentCode(secret: string, code: string, now: Date): boolean {
  return [-1, 0, 1].some((step) => totp(secret, new Date(now.getTime() + step * 30_000)) === code);
}

/** Digits as people type them: "123 456". */
export function readCode(typed: string): string {
  return typed.replace(/[\s-]/g, '').toLowerCase();
}

/** Ten codes to keep on paper, each good once, such as "k7m2p-x9qrt". */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
    return `${letters.slice(0, 5)}-${letters.slice(5)}`;
  });
}

/** How a recovery code is stored and compared. */
export function recoveryHash(key: string, code: string): string {
  return keyedHash(key, 'recovery code', readCode(code));
}

/** For use inside a transaction or alone: marks a code as used. @returns false when it was used before */
export function spendCode(db: Db, key: string, userId: string, code: string, now: Date): boolean {
  const old = new Date(now.getTime() - USED_CODES_KEPT_MS).toISOString();
  prepared(db, 'DELETE FROM used_codes WHERE used_at < ?').run(old);
  const { changes } = prepared(
    db,
    'INSERT OR IGNORE INTO used_codes (user_id, code_hash, used_at) VALUES (?, ?, ?)',
  ).run(userId, keyedHash(key, 'used code', code), now.toISOString());
  return changes === 1;
}
