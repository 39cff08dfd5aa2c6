import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

// Next makes every function of a 'use server' file, every page and every route callable by anybody who asks. Each must
// find out for itself who is asking: a layout or a proxy in front does not count.

const FOLDER = join(process.cwd(), 'app/admin');

/** What people use who are not signed in; each looks at where the request came from, and says nothing of anybody. */
const OPEN = [
  'sign-in/page.tsx SignInPage',
  'sign-in/actions.ts enter',
  'join/[token]/page.tsx JoinPage',
  'join/[token]/actions.ts enrol',
  'refused/page.tsx RefusedPage',
];

const CHECKS = {
  page: /^\s*(const staff = )?await (requireRole|requireFresh)\(/m,
  action: /^\s*(const staff = )?await (requireWrite|requireFreshWrite)\('/m,
  openAction: /await isFromOwnPage\(\)/,
};

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => ({ name: name.replaceAll('\\', '/'), text: readFileSync(join(FOLDER, name), 'utf8') }));

/** Each exported function of a file with its text, up to the next one at the margin. */
function exportedFunctions(text: string): { name: string; body: string }[] {
  return text.split(/^(?=export )/m).flatMap((part) => {
    const name = part.match(/^export (?:default )?(?:async )?function (\w+)/)?.[1];
    return name ? [{ name, body: part.split(/^}$/m, 1)[0] ?? '' }] : [];
  });
}

const actions = files.filter(({ text }) => /^'use server';/m.test(text));
const pages = files.filter(({ name }) => /(^|\/)page\.tsx$/.test(name));
const routes = files.filter(({ name }) => /(^|\/)route\.ts$/.test(name));

test('the list of doors is not empty, and the open ones are there', () => {
  expect(actions.length).toBeGreaterThan(3);
  expect(pages.length).toBeGreaterThan(5);
  const all = files.flatMap(({ name, text }) => exportedFunctions(text).map((one) => `${name} ${one.name}`));
  for (const open of OPEN) expect(all).toContain(open);
});

test('every page asks who is there before it shows anything', () => {
  for (const { name, text } of pages) {
    const page = exportedFunctions(text).find(({ body }) => body.startsWith('export default'));
    expect(page, name).toBeDefined();
    if (!OPEN.includes(`${name} ${page?.name}`)) expect(page?.body, name).toMatch(CHECKS.page);
  }
});

test('every action asks for role, origin and token, and is a plain exported function', () => {
  for (const { name, text } of actions) {
    expect(text, `${name}: actions are written out, so that this test sees them`).not.toMatch(
      /^export (const|let|\{|\*)/m,
    );
    for (const action of exportedFunctions(text)) {
      const isOpen = OPEN.includes(`${name} ${action.name}`);
      const check = isOpen ? CHECKS.openAction : CHECKS.action;
      expect(action.body, `${name} ${action.name}`).toMatch(check);
      const before = action.body.split(check, 1)[0];
      expect(before, `${name} ${action.name} touches data before it asks`).not.toMatch(
        /signInDesk\(|database\(/,
      );
    }
  }
});

test('every route asks: for writing as actions do, for reading as pages do', () => {
  for (const { name, text } of routes) {
    for (const route of exportedFunctions(text)) {
      const isReading = route.name === 'GET' || route.name === 'HEAD';
      expect(route.body, `${name} ${route.name}`).toMatch(isReading ? CHECKS.page : CHECKS.action);
    }
  }
});

test('no action hides inside a page or a component', () => {
  for (const { name, text } of files) expect(text, name).not.toMatch(/^\s+'use server'/m);
});
