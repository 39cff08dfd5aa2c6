import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Db, openDb } from '../client.ts';
import { findAudit } from './audit.ts';
import { changePassword } from './change-password.ts';
import { exampleDesk, exampleSession, exampleUser, PASSWORD } from './example-staff.ts';
import { getInvitation } from './invitations.ts';
import { join } from './join.ts';
import { secretFor } from './second-factor.ts';
import { endSessions, findSessions, getStaff, signOut } from './sessions.ts';
import { confirmPassword, type SignInDesk, signIn } from './sign-in.ts';
import { totp } from './totp.ts';
import { addUser, findUsers, resetUser, setDisabled, setRole } from './users.ts';

const EMAIL = 'ana@example.org';
const START = new Date('2026-05-01T12:00:00Z');
const minutes = (count: number) => new Date(START.getTime() + count * 60_000);

let db: Db;
let desk: SignInDesk;

// The library reads the clock itself, and nothing else may: it is set to what we pass.
beforeEach(() => {
  vi.useFakeTimers({ now: START, toFake: ['Date'] });
  db = openDb(':memory:');
  desk = exampleDesk(db);
});
afterEach(() => {
  vi.useRealTimers();
  db.close();
});

function tryAt(now: Date, form: { email?: string; password?: string; code: string }) {
  vi.setSystemTime(now);
  return signIn(desk, { email: EMAIL, password: PASSWORD, ...form }, 'Firefox', now);
}

const sessionsIn = () => db.prepare('SELECT count(*) AS n FROM sessions').get() as { n: number };

test('a fresh database lets nobody in', async () => {
  expect(await findUsers(db)).toEqual([]);
  expect(await tryAt(START, { email: 'admin@example.org', password: 'admin', code: '000000' })).toBeNull();
});

test('with password and code one is in, and is told nothing when either is wrong', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'editor' }, START);
  const later = minutes(1);
  expect(await tryAt(later, { password: 'lantern over the quarr', code: totp(secret, later) })).toBeNull();
  expect(await tryAt(later, { code: '000000' })).toBeNull();
  expect(await tryAt(later, { code: '' })).toBeNull();
  expect(sessionsIn().n).toBe(0);
  const typed = totp(secret, later).replace(/(...)(...)/, ' $1 $2 ');
  const token = await tryAt(later, { email: ' Ana@Example.ORG ', code: typed });
  expect(token).toMatch(/^[\w-]{43}$/);
  const staff = await getStaff(db, token ?? '', later);
  expect(staff).toMatchObject({ email: EMAIL, name: 'Ana', role: 'editor' });
});

test('a code works once: not again at sign-in, nor the one that was given when joining', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  expect(await tryAt(START, { code: totp(secret, START) })).toBeNull();
  const later = minutes(1);
  expect(await tryAt(later, { code: totp(secret, later) })).not.toBeNull();
  expect(await tryAt(later, { code: totp(secret, later) })).toBeNull();
});

test('of two requests with the same code at once, one gets in', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  const later = minutes(1);
  const code = totp(secret, later);
  const tokens = await Promise.all([tryAt(later, { code }), tryAt(later, { code })]);
  expect(tokens.filter(Boolean)).toHaveLength(1);
});

test('a recovery code works once, as typed from paper, and is stored by its hash', async () => {
  const { recoveryCodes } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  expect(new Set(recoveryCodes).size).toBe(10);
  const [code = ''] = recoveryCodes;
  expect(await tryAt(minutes(1), { code: code.toUpperCase().replace('-', ' ') })).not.toBeNull();
  expect(await tryAt(minutes(20), { code })).toBeNull();
  expect(await tryAt(minutes(20), { code: recoveryCodes[1] ?? '' })).not.toBeNull();
  const stored = JSON.stringify(db.prepare('SELECT * FROM second_factors').all());
  for (const one of recoveryCodes) expect(stored).not.toContain(one.slice(0, 5));
});

test('the database alone is no key: it holds neither tokens nor secrets nor passwords', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  vi.setSystemTime(minutes(1));
  const { token } = await exampleSession(desk, EMAIL, secret, minutes(1));
  const tables = ['users', 'credentials', 'second_factors', 'sessions', 'invitations', 'used_codes', 'audit'];
  const everything = tables.map((table) => JSON.stringify(db.prepare(`SELECT * FROM ${table}`).all())).join();
  for (const hidden of [token, secret, PASSWORD, totp(secret, minutes(1))]) {
    expect(everything).not.toContain(hidden);
  }
  expect(await getStaff(db, 'made up', minutes(1))).toBeNull();
});

test('a session is over after half an hour unused, and after eight hours in any case', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  vi.setSystemTime(minutes(1));
  const { token } = await exampleSession(desk, EMAIL, secret, minutes(1));
  for (let at = 20; at <= 480; at += 20)
    expect(await getStaff(db, token, minutes(at)), `${at}`).not.toBeNull();
  expect(await getStaff(db, token, minutes(482))).toBeNull();

  vi.setSystemTime(minutes(500));
  const second = await exampleSession(desk, EMAIL, secret, minutes(500));
  expect(sessionsIn().n).toBe(1); // the first was swept away
  expect(await getStaff(db, second.token, minutes(531))).toBeNull();
  expect(await getStaff(db, second.token, minutes(501))).toBeNull();
});

test('signing out ends the session, not that of another browser; others can be ended from there', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  const opened = [];
  for (const at of [1, 2, 3]) {
    vi.setSystemTime(minutes(at));
    opened.push(await exampleSession(desk, EMAIL, secret, minutes(at)));
  }
  const [first, second, third] = opened;
  if (!first || !second || !third) throw new Error('three were opened');
  await signOut(db, first.staff, minutes(4));
  expect(await getStaff(db, first.token, minutes(4))).toBeNull();
  expect((await findSessions(db, second.staff.userId, minutes(4))).map(({ userAgent }) => userAgent)).toEqual(
    ['Test', 'Test'],
  );
  expect(await endSessions(db, third.staff, 'others', minutes(4))).toBe(1);
  expect(await getStaff(db, second.token, minutes(4))).toBeNull();
  expect(await getStaff(db, third.token, minutes(4))).not.toBeNull();
});

test('nobody can end somebody else’s session by its number', async () => {
  const ana = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  const ben = await exampleUser(desk, { email: 'ben@example.org', role: 'viewer' }, START);
  vi.setSystemTime(minutes(1));
  const hers = await exampleSession(desk, EMAIL, ana.secret, minutes(1));
  const his = await exampleSession(desk, 'ben@example.org', ben.secret, minutes(1));
  expect(await endSessions(db, his.staff, { id: hers.staff.sessionId }, minutes(2))).toBe(0);
  expect(await getStaff(db, hers.token, minutes(2))).not.toBeNull();
});

test('a new password, another role and being disabled end every session', async () => {
  const boss = await exampleUser(desk, { email: 'boss@example.org', role: 'admin' }, START);
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'viewer' }, START);
  vi.setSystemTime(minutes(1));
  const first = await exampleSession(desk, EMAIL, secret, minutes(1));
  const id = first.staff.userId;
  expect(await changePassword(desk, first.staff, 'passwordpassword', minutes(1))).toBe('common');
  expect(await changePassword(desk, first.staff, 'seven herons at low tide', minutes(1))).toBeNull();
  expect(await getStaff(db, first.token, minutes(1))).toBeNull();
  expect(await tryAt(minutes(2), { code: totp(secret, minutes(2)) })).toBeNull();
  const code = totp(secret, minutes(3));
  const second = await tryAt(minutes(3), { password: 'seven herons at low tide', code });
  expect(await getStaff(db, second ?? '', minutes(3))).toMatchObject({ role: 'viewer' });

  await setRole(db, id, { role: 'reviewer', scopes: [] }, 'boss@example.org', minutes(4));
  expect(await getStaff(db, second ?? '', minutes(4))).toBeNull();
  await setDisabled(db, id, true, 'boss@example.org', minutes(5));
  const locked = { password: 'seven herons at low tide', code: totp(secret, minutes(6)) };
  expect(await tryAt(minutes(6), locked)).toBeNull();
  expect(sessionsIn().n).toBe(0);
  expect(boss.recoveryCodes).toHaveLength(10);
});

test('a link works once, for three days, and not for somebody disabled', async () => {
  const made = await addUser(db, { email: EMAIL, role: 'viewer', scopes: [] }, 'command', START);
  const token = made?.token ?? '';
  expect(await getInvitation(db, token, minutes(71 * 60))).toMatchObject({ email: EMAIL });
  expect(await getInvitation(db, token, minutes(73 * 60))).toBeNull();
  const form = () => ({ name: 'Ana', password: PASSWORD, code: totp(secretFor(desk.key, token), START) });
  expect((await join(desk, token, form(), START)).ok).toBe(true);
  expect(await join(desk, token, form(), START)).toEqual({ ok: false, problem: { link: true } });
  expect(
    await addUser(db, { email: 'ANA@example.org', role: 'admin', scopes: [] }, 'command', START),
  ).toBeNull();
});

test('joining names everything that is wrong at once, and then changes nothing', async () => {
  const made = await addUser(db, { email: EMAIL, role: 'viewer', scopes: [] }, 'command', START);
  const answer = await join(desk, made?.token ?? '', { name: ' ', password: 'short', code: '12' }, START);
  expect(answer).toEqual({ ok: false, problem: { name: true, password: 'too-short', code: true } });
  expect((await findUsers(db))[0]).toMatchObject({ joined: false });
});

test('a reset stops the old password and phone at once, before the new link is used', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'admin' }, START);
  const id = (await findUsers(db))[0]?.id ?? '';
  const again = await resetUser(db, id, 'command', minutes(1));
  expect(await tryAt(minutes(2), { code: totp(secret, minutes(2)) })).toBeNull();
  expect(await getInvitation(db, again?.token ?? '', minutes(2))).toMatchObject({ userId: id });
});

test('the last admin who can come in is neither disabled nor demoted', async () => {
  await exampleUser(desk, { email: EMAIL, role: 'admin' }, START);
  await addUser(db, { email: 'invited@example.org', role: 'admin', scopes: [] }, 'command', START);
  const id = (await findUsers(db)).find(({ email }) => email === EMAIL)?.id ?? '';
  expect(await setDisabled(db, id, true, EMAIL, START)).toBe('last-admin');
  expect(await setRole(db, id, { role: 'viewer', scopes: [] }, EMAIL, START)).toBe('last-admin');
  expect(await setRole(db, 'nobody', { role: 'viewer', scopes: [] }, EMAIL, START)).toBe('unknown');
});

test('the password is asked again for dangerous acts, and then counts for ten minutes', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'admin' }, START);
  vi.setSystemTime(minutes(1));
  const { token, staff } = await exampleSession(desk, EMAIL, secret, minutes(1));
  expect(staff.freshUntil).toEqual(minutes(11));
  expect(await confirmPassword(desk, staff, 'wrong password here', minutes(20))).toBe(false);
  expect(await confirmPassword(desk, staff, PASSWORD, minutes(20))).toBe(true);
  expect((await getStaff(db, token, minutes(20)))?.freshUntil).toEqual(minutes(30));
});

test('the log tells who did what, not what strangers typed, and cannot be changed', async () => {
  const { secret } = await exampleUser(desk, { email: EMAIL, role: 'admin' }, START);
  await tryAt(minutes(1), { code: totp(secret, minutes(1)) });
  await tryAt(minutes(1), { email: 'my-secret-password', code: '1' });
  const lines = await findAudit(db, {});
  expect(lines.map(({ actor, action, result }) => `${actor} ${action} ${result}`)).toEqual([
    'unknown sign-in refused',
    `${EMAIL} sign-in done`,
    `${EMAIL} join done`,
    'command invite done',
  ]);
  expect(() => db.exec("UPDATE audit SET actor = 'x'")).toThrow('append-only');
  expect(() => db.exec('DELETE FROM audit')).toThrow('append-only');
  expect((await findAudit(db, { action: 'join' })).length).toBe(1);
});
