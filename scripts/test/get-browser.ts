import { spawnSync } from 'node:child_process';
import { step, TaskError } from '../start/step.ts';
import { findBrowser } from './find-browser.ts';

const ADVICE =
  'Install Chromium, Chrome or Edge, or run "npx playwright install chromium", or set BROWSER_PATH to a browser of that family.';

/** Finds a browser, or installs one where the system's package manager lets us: Debian and its like, as root. */
export async function getBrowser(): Promise<string> {
  const found = findBrowser();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && runs('apt-get', ['--version']);
  if (!mayInstall) throw new TaskError(`No browser was found for the tests. ${ADVICE}`);
  await step('Installing a browser for the tests with apt-get.', () => {
    install('update', '-qq');
    // The shell starts in a third of the time; not every release has it.
    const options = ['install', '-y', '-qq', '--no-install-recommends'];
    if (!install(...options, 'chromium-headless-shell')) install(...options, 'chromium');
  });
  const installed = findBrowser();
  if (installed) return installed;
  throw new TaskError(`The browser could not be installed (see above). ${ADVICE}`);
}

function install(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function runs(program: string, args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
