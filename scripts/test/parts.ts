import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../start/build-site.ts';
import { runProgram } from '../start/run-program.ts';
import { type Counts, countBrowserTests, countUnitTests } from './counts.ts';
import { getBrowser } from './get-browser.ts';

export type Part = { readonly what: string; readonly run: (args: readonly string[]) => Promise<Counts> };

const NOTHING: Counts = { passed: 0, failed: 0 };
const ONE_FAILED: Counts = { passed: 0, failed: 1 };

/** The parts of `npm test` in their order: quick ones first. Only the two with tests in them have counts. */
export const PARTS: Readonly<Record<string, Part>> = {
  lint: {
    what: 'Lint and format (Biome)',
    run: (args) => tool('node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', ...args]),
  },
  types: { what: 'Types (TypeScript)', run: checkTypes },
  unit: { what: 'Unit tests (Vitest)', run: runUnitTests },
  build: {
    what: 'The built site',
    run: async () => {
      await buildSite();
      return NOTHING;
    },
  },
  e2e: { what: 'In a browser (Playwright)', run: runBrowserTests },
};

async function tool(script: string, args: readonly string[]): Promise<Counts> {
  return (await runProgram(script, args)) === 0 ? NOTHING : ONE_FAILED;
}

async function checkTypes(): Promise<Counts> {
  // Next writes the types of its style sheets and routes, which are not in the repository.
  const written = await tool('node_modules/next/dist/bin/next', ['typegen']);
  return written.failed > 0 ? written : await tool('node_modules/typescript/bin/tsc', ['--project', '.']);
}

async function runUnitTests(args: readonly string[]): Promise<Counts> {
  const report = reportFile();
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runProgram('node_modules/vitest/vitest.mjs', ['run', ...reporters, ...args]);
  return counted(code, report, countUnitTests);
}

async function runBrowserTests(args: readonly string[]): Promise<Counts> {
  const report = reportFile();
  const env = { BROWSER_PATH: await getBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const reporter = '--reporter=list,json';
  const code = await runProgram('node_modules/@playwright/test/cli.js', ['test', reporter, ...args], { env });
  return counted(code, report, countBrowserTests);
}

function reportFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'open-door-test-')), 'report.json');
}

/** What the report counts. A run that failed without a failed test in it, or without a report, failed once. */
function counted(code: number, report: string, count: (report: string) => Counts): Counts {
  if (!existsSync(report)) return ONE_FAILED;
  const counts = count(readFileSync(report, 'utf8'));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
