import { ownPath } from '#domain/staff/own-request.ts';

/** The staff page to go on to after signing in; the desk for anything that is none. */
export function staffPath(then: unknown): string {
  const path = ownPath(typeof then === 'string' ? then : undefined, '/admin');
  return /^\/admin(\/(?!sign-|join|.*\.\.)|$)/.test(path) ? path : '/admin';
}
