import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { edgePages } from './pages.ts';
import { EDGE_FILES, nginxVersion } from './start-edge.ts';

const hasOpenSsl = spawnSync('openssl', ['version']).error === undefined;
const isHere = nginxVersion() !== null && hasOpenSsl;
if (!isHere) console.warn('deploy/nginx/open-door.conf is not read: that takes an nginx and openssl.');

test('the pages that an edge keeps as files say what the program says', () => {
  const shipped = [...edgePages().keys()].map((file): [string, string] => [
    file,
    readFileSync(join(EDGE_FILES, 'open-door/pages', file), 'utf8'),
  ]);
  expect(new Map(shipped), 'node scripts/build-edge-pages.ts').toEqual(edgePages());
});

test.runIf(isHere)('the file to be put into /etc/nginx is one that this nginx can read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-door-nginx-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [certificate, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const kind = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=help.example.org', '-days', '1'];
  spawnSync('openssl', ['req', ...kind, '-keyout', key, '-out', certificate]);
  cpSync(join(EDGE_FILES, 'open-door'), join(folder, 'open-door'), { recursive: true });
  // Its places and ports are those of a whole machine, which a test must not touch.
  const shipped = readFileSync(join(EDGE_FILES, 'open-door.conf'), 'utf8')
    .replace(/\S+fullchain\.pem/, certificate)
    .replace(/\S+privkey\.pem/, key)
    .replace('/var/cache/open-door', join(folder, 'cache'))
    .replace('/etc/nginx/open-door/pages', resolve(EDGE_FILES, 'open-door/pages'))
    .replace(/ +listen \[::\].*\n/g, '')
    .replace(/listen (80|443)/g, (_all, port) => `listen 127.0.0.1:${39_000 + Number(port)}`);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, `pid ${folder}/pid; events {} http { ${shipped} }`);
  const read = spawnSync('nginx', ['-t', '-p', folder, '-c', file, '-e', 'stderr'], { encoding: 'utf8' });
  expect(read.stderr).toMatch(/syntax is ok/);
  expect(read.stderr).not.toMatch(/\[(warn|emerg)\]/);
  expect(read.status).toBe(0);
});
