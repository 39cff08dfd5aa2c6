import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without any setting the site is local and keeps its data in .data', () => {
  expect(readEnv({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: resolve('.data'),
    databaseFile: resolve('.data/open-door.db'),
    backupDir: resolve('.data/backups'),
    siteUrl: 'http://127.0.0.1:3000',
    trustedProxies: ['127.0.0.1', '::1'],
    leaveUrl: 'https://www.weather.gov/',
    operator: null,
    contact: null,
    isBuilding: false,
  });
});

test('a setting that is there but empty counts as not set', () => {
  expect(readEnv({ PORT: '', HOST: '', DATA_DIR: '', BACKUP_DIR: '', SITE_URL: '' })).toEqual(readEnv({}));
});

test('the public address loses its last slash and wins over host and port', () => {
  expect(readEnv({ SITE_URL: 'https://help.example.org/', PORT: '80' }).siteUrl).toBe(
    'https://help.example.org',
  );
});

test('who answers for the site is reached by e-mail or on a page of theirs, and by nothing else', () => {
  expect(readEnv({ CONTACT: 'help@example.org' }).contact).toBe('help@example.org');
  expect(readEnv({ CONTACT: 'https://example.org/write' }).contact).toBe('https://example.org/write');
  for (const CONTACT of ['ask at the desk', 'javascript:alert(1)', 'http://example.org']) {
    expect(() => readEnv({ CONTACT }), CONTACT).toThrow(/CONTACT is/);
  }
  expect(readEnv({ LEAVE_URL: 'https://weather.example/"x' }).leaveUrl).toBe('https://weather.example/%22x');
  expect(() => readEnv({ LEAVE_URL: 'weather' })).toThrow(/LEAVE_URL is "weather"/);
});

test('listening everywhere, the address shown is one a browser can open', () => {
  expect(readEnv({ HOST: '0.0.0.0', PORT: '8080' }).siteUrl).toBe('http://localhost:8080');
  expect(readEnv({ HOST: '::1' }).siteUrl).toBe('http://[::1]:3000');
});

test('every setting that cannot be read is named, with what was given', () => {
  expect(() => readEnv({ PORT: 'eighty', SITE_URL: 'help.example.org' })).toThrow(
    /PORT is "eighty".*\n.*SITE_URL is "help.example.org"/,
  );
  expect(() => readEnv({ PORT: '0' })).toThrow(/PORT is "0"/);
  expect(() => readEnv({ PORT: '65536' })).toThrow(/PORT is "65536"/);
  expect(() => readEnv({ SITE_URL: 'ftp://help.example.org' })).toThrow(/SITE_URL/);
});

test('a proxy in front is named by its address', () => {
  expect(readEnv({ TRUSTED_PROXIES: '10.0.0.2, ::1' }).trustedProxies).toEqual(['10.0.0.2', '::1']);
  expect(() => readEnv({ TRUSTED_PROXIES: 'nginx' })).toThrow('TRUSTED_PROXIES is "nginx"');
});
