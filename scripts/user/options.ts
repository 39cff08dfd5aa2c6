import { parseArgs } from 'node:util';
import * as z from 'zod';
import { isRole, ROLES, type Role, type Scope } from '#domain/staff/roles.ts';
import { TaskError } from '../start/step.ts';

export type UserOptions =
  | { readonly command: 'list' }
  | { readonly command: 'disable' | 'enable' | 'reset'; readonly email: string }
  | {
      readonly command: 'add';
      readonly email: string;
      readonly role: Role;
      readonly scopes: readonly Scope[];
    };

const USAGE = `Say what to do:
  npm run user -- add EMAIL --role admin|reviewer|viewer
  npm run user -- add EMAIL --role editor --county 25027 --feed aa-worcester   (or --everywhere)
  npm run user -- list
  npm run user -- reset EMAIL      a new link for a lost password or phone
  npm run user -- disable EMAIL    (or enable)`;

/** What the words after `npm run user --` ask for. @throws TaskError that says what is wrong and how to ask */
export function readUserOptions(words: readonly string[]): UserOptions {
  const { values, positionals } = parse(words);
  const [command, email, ...rest] = positionals;
  if (command === 'list' && !email) return { command };
  if (rest.length > 0 || !isCommand(command)) throw new TaskError(USAGE);
  if (!z.email().safeParse(email).success)
    throw new TaskError(`"${email ?? ''}" is no e-mail address.\n${USAGE}`);
  if (command !== 'add') return { command, email: String(email) };
  const { role = '' } = values;
  if (!isRole(role)) throw new TaskError(`--role is one of ${ROLES.join(', ')}.\n${USAGE}`);
  return { command, email: String(email), role, scopes: readScopes(role, values) };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        role: { type: 'string' },
        county: { type: 'string', multiple: true },
        feed: { type: 'string', multiple: true },
        everywhere: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new TaskError(`${(error as Error).message}\n${USAGE}`);
  }
}

function isCommand(word: string | undefined): word is 'add' | 'disable' | 'enable' | 'reset' {
  return word === 'add' || word === 'disable' || word === 'enable' || word === 'reset';
}

function readScopes(
  role: Role,
  given: { county?: string[] | undefined; feed?: string[] | undefined; everywhere?: boolean | undefined },
): Scope[] {
  const scopes: Scope[] = [
    ...(given.county ?? []).map((code): Scope => ({ type: 'county', code })),
    ...(given.feed ?? []).map((code): Scope => ({ type: 'feed', code })),
    ...(given.everywhere ? [{ type: 'everywhere' } as const] : []),
  ];
  const wrong = given.county?.find((code) => !/^\d{5}$/.test(code));
  if (wrong !== undefined) {
    throw new TaskError(
      `--county takes a county's five-digit number, such as 25027 for Worcester, not "${wrong}".`,
    );
  }
  if (role === 'editor' && scopes.length === 0) {
    throw new TaskError(`Say what the editor may change: --county, --feed, or --everywhere.\n${USAGE}`);
  }
  if (role !== 'editor' && scopes.length > 0)
    throw new TaskError('Counties and feeds are for editors alone.');
  return scopes;
}
