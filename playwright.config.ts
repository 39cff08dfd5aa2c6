import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { checkPort } from './scripts/start/free-port.ts';
import { findBrowser } from './scripts/test/find-browser.ts';

// Each run has a port and a database of its own. This file is read again in every worker, which must find the
// same ones: hence by way of the environment.
process.env.E2E_PORT ??= String(await checkPort(0, '127.0.0.1'));
process.env.E2E_DATA_DIR ??= mkdtempSync(join(tmpdir(), 'open-door-e2e-'));
const { E2E_PORT: port, E2E_DATA_DIR: dataDir } = process.env;
const address = `http://127.0.0.1:${port}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'e2e',
  globalTeardown: './e2e/remove-data.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is slow, and nothing is wrong with what it tests.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // Two browsers and the server keep two cores busy; more of each only wait for one another.
  workers: 2,
  reporter: 'list',
  use: {
    baseURL: address,
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'America/New_York',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // A quiet browser: nothing of its own in the network log.
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.ts > "${join(dataDir, 'access.log')}"`,
    url: `${address}/healthz`,
    // Trusting ourselves lets each test come from an address of its own: see e2e/fixtures.ts.
    env: {
      PORT: port,
      HOST: '127.0.0.1',
      DATA_DIR: dataDir,
      SITE_URL: '',
      TRUSTED_PROXIES: '127.0.0.1',
    },
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
});
