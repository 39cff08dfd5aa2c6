/** How many tests passed and failed. What was skipped is in neither. */
export type Counts = { readonly passed: number; readonly failed: number };

export function addCounts(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/**
 * From Vitest's JSON report. A file that cannot even be loaded holds no test there, and counts as one that failed.
 * @see https://vitest.dev/guide/reporters
 */
export function countUnitTests(report: string): Counts {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(report) as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: unknown[] }[];
  };
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + unloaded.length };
}

/**
 * From Playwright's JSON report. One that passed only when tried again counts as failed; so does an error outside
 * of all tests, such as a server that did not start.
 * @see https://playwright.dev/docs/test-reporters
 */
export function countBrowserTests(report: string): Counts {
  const { stats, errors } = JSON.parse(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
