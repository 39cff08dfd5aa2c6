import './start/plain-errors.ts';
import { type Db, openDb } from '#db/client.ts';
import { INVITATION_HOURS } from '#db/staff/invitations.ts';
import { addUser, findUsers, getUserByEmail, resetUser, setDisabled, type User } from '#db/staff/users.ts';
import { env } from '#env';
import { TaskError } from './start/step.ts';
import { readUserOptions } from './user/options.ts';

/** Who did it, in the log of what staff do: whoever may start programs on this machine. */
const ACTOR = 'command';

/**
 * `npm run user -- add|list|disable|enable|reset …`
 * @param siteUrl what a one-time link begins with
 * @returns what it did, in words. @throws TaskError that says how to ask
 */
export async function runUser(db: Db, words: readonly string[], siteUrl: string, now: Date): Promise<string> {
  const asked = readUserOptions(words);
  if (asked.command === 'list') return listUsers(await findUsers(db));
  if (asked.command === 'add') {
    const added = await addUser(db, asked, ACTOR, now);
    if (!added) throw new TaskError(`There is a user ${asked.email} already.`);
    return invitation(`${asked.email} is added as ${asked.role}.`, added.token, siteUrl);
  }
  const user = await getUserByEmail(db, asked.email);
  if (!user) throw new TaskError(`There is no user ${asked.email}. See: npm run user -- list`);
  if (asked.command === 'reset') {
    const reset = await resetUser(db, user.id, ACTOR, now);
    if (!reset) throw new TaskError(`${user.email} is disabled. First: npm run user -- enable ${user.email}`);
    const what = `The password and the phone of ${user.email} no longer work, and they are signed out.`;
    return invitation(what, reset.token, siteUrl);
  }
  const isDisabling = asked.command === 'disable';
  const outcome = await setDisabled(db, user.id, isDisabling, ACTOR, now);
  if (outcome === 'last-admin')
    throw new TaskError(`${user.email} is the last admin. Add another one first.`);
  return isDisabling
    ? `${user.email} is signed out and cannot come in. What they did stays under their name.`
    : `${user.email} can come in again. If they never did: npm run user -- reset ${user.email}`;
}

function invitation(what: string, token: string, siteUrl: string): string {
  return [
    what,
    '',
    `  ${siteUrl}/admin/join/${token}`,
    '',
    `Whoever opens this link sets the password: hand it over yourself. It works once, for ${INVITATION_HOURS} hours.`,
  ].join('\n');
}

function listUsers(users: readonly User[]): string {
  if (users.length === 0) {
    return 'Nobody yet. Add yourself: npm run user -- add YOU@EXAMPLE.ORG --role admin';
  }
  return users.map((user) => [user.email, user.role, ...scopes(user), state(user)].join('  ')).join('\n');
}

function scopes({ scopes }: User): string[] {
  if (scopes.length === 0) return [];
  return [
    scopes
      .map((scope) => (scope.type === 'everywhere' ? 'everywhere' : `${scope.type} ${scope.code}`))
      .join(', '),
  ];
}

function state(user: User): string {
  if (user.disabled) return '(disabled)';
  if (!user.joined) return '(has not used the link yet)';
  return user.lastUsedAt ? `(here ${user.lastUsedAt.slice(0, 10)})` : '(not signed in)';
}

if (import.meta.main) {
  process.umask(0o077);
  const db = openDb(env.databaseFile);
  try {
    console.log(await runUser(db, process.argv.slice(2), env.siteUrl, new Date()));
  } finally {
    db.close();
  }
}
