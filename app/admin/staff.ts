import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { recordAudit } from '#db/staff/audit.ts';
import { keyedHash } from '#db/staff/key.ts';
import { SESSION_COOKIE } from '#db/staff/library.ts';
import { getStaff, type Staff } from '#db/staff/sessions.ts';
import { waitForTurn } from '#db/turn.ts';
import { isOwnRequest } from '#domain/staff/own-request.ts';
import { type Role, roleReaches, scopeReaches, type Whereabouts } from '#domain/staff/roles.ts';
import { env } from '#env';
import { FORM_TOKEN_FIELD } from './form/form-state.ts';
import { isSame } from './is-same.ts';
import { keepUnsent } from './listings/drafts/keep-typed.ts';
import { signInDesk } from './sign-in-desk.ts';

// Who may do what on staff pages. Every page, action and route under app/admin begins with one of these functions;
// app/admin/every-door.test.ts looks for it in each.

/** Who is signed in, or null. Decides nothing: pages and actions use the functions below. */
export async function readStaff(): Promise<Staff | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  return token ? getStaff(signInDesk().db, token, new Date()) : null;
}

/**
 * The person who is signed in, if their role reaches. Whoever is not signed in is sent to do so, whoever may not is
 * told so, and neither call returns.
 * @param about where a listing is and whose list it came with, for editors, who may not change all of them
 */
export async function requireRole(role: Role, about?: Whereabouts): Promise<Staff> {
  const staff = await readStaff();
  if (!staff) redirect('/admin/sign-in');
  const isAllowed =
    roleReaches(staff.role, role) && (!about || scopeReaches(staff.role, staff.scopes, about));
  if (!isAllowed) refuse(staff, role);
  return staff;
}

/** `requireRole` for what is dangerous: the password must have been given within the last minutes. */
export async function requireFresh(role: Role, backTo: string): Promise<Staff> {
  const staff = await requireRole(role);
  if (staff.freshUntil <= new Date()) redirect(`/admin/confirm?then=${encodeURIComponent(backTo)}`);
  return staff;
}

/**
 * `requireRole` for what writes: the form must also come from a page of ours and carry this session's token. The form of a
 * listing whose session has ended is put away first, so that what was typed is there again after signing in.
 */
export async function requireWrite(role: Role, form: FormData, about?: Whereabouts): Promise<Staff> {
  await waitForTurn(signInDesk().db);
  await keepOfEndedSession(form);
  const staff = await requireRole(role, about);
  if (!(await isFromOwnPage()) || !isSame(String(form.get(FORM_TOKEN_FIELD) ?? ''), formToken(staff))) {
    refuse(staff, 'form');
  }
  return staff;
}

async function keepOfEndedSession(form: FormData): Promise<void> {
  const staff = await readStaff();
  const isOfThisSession = staff && isSame(String(form.get(FORM_TOKEN_FIELD) ?? ''), formToken(staff));
  if (isOfThisSession || !(await isFromOwnPage())) return;
  const kept = await keepUnsent(form, staff, new Date());
  if (kept) redirect(staff ? kept : `/admin/sign-in?after=kept&then=${encodeURIComponent(kept)}`);
}

/** `requireWrite` for what is dangerous. */
export async function requireFreshWrite(role: Role, form: FormData, backTo: string): Promise<Staff> {
  await requireFresh(role, backTo);
  return requireWrite(role, form);
}

/** What each form of a session carries, so that no other site can send one in its name. */
export function formToken(staff: Staff): string {
  return keyedHash(signInDesk().key, 'form token', staff.sessionId);
}

/** Whether a request that writes was begun on a page of ours; for forms of people who are not signed in yet. */
export async function isFromOwnPage(): Promise<boolean> {
  const given = await headers();
  const origin = given.get('origin');
  const secFetchSite = given.get('sec-fetch-site');
  const host = given.get('x-forwarded-host') ?? given.get('host');
  return isOwnRequest({ origin, secFetchSite, host }, env.siteUrl);
}

function refuse(staff: Staff, needed: string): never {
  recordAudit(
    signInDesk().db,
    { actor: staff.email, action: 'refused', object: needed, result: 'refused' },
    new Date(),
  );
  redirect('/admin/refused');
}
