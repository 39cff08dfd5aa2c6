import { execFileSync } from 'node:child_process';
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { totp } from '#db/staff/totp.ts';

/** A password that is good enough. */
export const PASSWORD = 'lantern over the quarry';

/** Somebody who works here: made by the command, set up in the browser. */
export type Person = {
  readonly email: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
};

let made = 0;

/** What an operator types. @returns what the command says */
export function runUserCommand(...words: string[]): string {
  return runScript('scripts/user.ts', ...words);
}

/** A script of ours over the database of these tests. */
export function runScript(...words: string[]): string {
  const { E2E_PORT, E2E_DATA_DIR } = process.env;
  const env = { ...process.env, PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR, SITE_URL: '' };
  return execFileSync(process.execPath, words, { env, encoding: 'utf8' });
}

export function newEmail(): string {
  made += 1;
  return `person-${process.pid}-${Date.now()}-${made}@example.org`;
}

export function linkIn(said: string): string {
  const link = said.match(/http\S+\/admin\/join\/\S+/)?.[0];
  if (!link) throw new Error(`There is no link in: ${said}`);
  return link;
}

/** Opens a one-time link and fills in everything. */
export async function setUp(page: Page, link: string, email: string): Promise<Person> {
  await page.goto(link);
  const secret = fromBase32(await page.locator('code').first().innerText());
  await page.getByLabel('Your name').fill('Ana');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByLabel('The 6 digits from the app').fill(totp(secret, new Date()));
  await page.getByRole('button', { name: 'Set up' }).click();
  await expect(page.getByRole('heading', { name: 'recovery codes' })).toBeVisible();
  return { email, secret, recoveryCodes: await page.getByRole('status').locator('code').allInnerTexts() };
}

/** A person with a role, set up in a browser of their own that is closed again. */
export async function newPerson(browser: Browser, ...role: string[]): Promise<Person> {
  const email = newEmail();
  const said = runUserCommand('add', email, '--role', ...role);
  const page = await browser.newPage({ javaScriptEnabled: false });
  const person = await setUp(page, linkIn(said), email);
  await page.close();
  return person;
}

/** Fills the sign-in form and sends it. Without a code of its own: one that was not used yet. */
export async function trySignIn(
  page: Page,
  person: Person,
  given: { password?: string; code?: string } = {},
) {
  await page.goto('/admin/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').fill(given.password ?? PASSWORD);
  await page.getByLabel('Code').fill(given.code ?? unusedCode(person));
  await page.getByRole('button', { name: 'Sign in' }).click();
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await trySignIn(page, person);
  await expect(page.getByRole('heading', { name: 'Desk', level: 1 })).toBeVisible();
}

export async function sessionCookie(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === '__Host-staff');
  if (!cookie) throw new Error('Nobody is signed in');
  return `${cookie.name}=${cookie.value}`;
}

const used = new Map<string, number>();

/** A recovery code: codes of the app last half a minute, and each counts once. */
export function unusedCode(person: Person): string {
  const next = used.get(person.email) ?? 0;
  used.set(person.email, next + 1);
  return person.recoveryCodes[next] ?? totp(person.secret, new Date());
}

function fromBase32(text: string): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replaceAll(' ', '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))).toString();
}
