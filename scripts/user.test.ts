import { beforeEach, expect, test } from 'vitest';
import { type Db, openDb } from '#db/client.ts';
import { findAudit } from '#db/staff/audit.ts';
import { getInvitation } from '#db/staff/invitations.ts';
import { findUsers } from '#db/staff/users.ts';
import { runUser } from './user.ts';

const NOW = new Date('2026-05-01T12:00:00Z');
let db: Db;
beforeEach(() => {
  db = openDb(':memory:');
});
const run = (line: string) => runUser(db, line.split(' ').filter(Boolean), 'https://help.example.org', NOW);
const tokenIn = (said: string) => said.match(/https:\/\/help\.example\.org\/admin\/join\/(\S+)/)?.[1] ?? '';

test('the first admin is made by a command, which prints a link and no password', async () => {
  expect(await run('list')).toContain('Nobody yet');
  const said = await run('add Ana@Example.org --role admin');
  expect(said).toContain('Ana@Example.org is added as admin');
  expect(await getInvitation(db, tokenIn(said), NOW)).toMatchObject({ email: 'ana@example.org' });
  expect(await run('list')).toBe('ana@example.org  admin  (has not used the link yet)');
  expect((await findAudit(db, {}))[0]).toMatchObject({ actor: 'command', action: 'invite' });
});

test('an editor is limited to counties and feeds, or says everywhere', async () => {
  await run('add ben@example.org --role editor --county 25027 --county 25017 --feed aa-worcester');
  expect((await findUsers(db))[0]?.scopes).toEqual([
    { type: 'county', code: '25017' },
    { type: 'county', code: '25027' },
    { type: 'feed', code: 'aa-worcester' },
  ]);
  await expect(run('add cy@example.org --role editor')).rejects.toThrow('Say what the editor may change');
  await expect(run('add cy@example.org --role editor --county Worcester')).rejects.toThrow('five-digit');
  await expect(run('add cy@example.org --role viewer --everywhere')).rejects.toThrow('editors alone');
  expect(await findUsers(db)).toHaveLength(1);
});

test('what cannot be read says how to ask', async () => {
  const lines = ['', 'add', 'add nobody --role admin', 'add a@example.org', 'add a@example.org --role boss'];
  for (const line of [...lines, 'remove a@example.org', 'add a@example.org --rol admin']) {
    await expect(run(line), line).rejects.toThrow('npm run user -- add EMAIL');
  }
});

test('a reset makes the earlier link worthless; a disabled person gets none', async () => {
  const first = tokenIn(await run('add ana@example.org --role viewer'));
  const second = tokenIn(await run('reset ana@example.org'));
  expect(await getInvitation(db, first, NOW)).toBeNull();
  expect(await getInvitation(db, second, NOW)).not.toBeNull();
  expect(await run('disable ana@example.org')).toContain('cannot come in');
  expect(await getInvitation(db, second, NOW)).toBeNull();
  await expect(run('reset ana@example.org')).rejects.toThrow('is disabled');
  await expect(run('reset ana@example.net')).rejects.toThrow('There is no user');
  expect(await run('enable ana@example.org')).toContain('can come in again');
});
