import { expect, test } from 'vitest';
import { addCounts, countBrowserTests, countUnitTests } from './counts.ts';

test('a unit test file that cannot be loaded counts as one that failed', () => {
  const report = JSON.stringify({
    numPassedTests: 12,
    numFailedTests: 2,
    testResults: [
      { status: 'passed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ],
  });
  expect(countUnitTests(report)).toEqual({ passed: 12, failed: 3 });
});

test('a browser test that only passed at the second try failed, and so did a server that never came', () => {
  const report = JSON.stringify({
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 4 },
    errors: [{ message: 'Timed out waiting for the server' }],
  });
  expect(countBrowserTests(report)).toEqual({ passed: 7, failed: 3 });
});

test('counts add up, and nothing is nothing', () => {
  expect(
    addCounts([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]),
  ).toEqual({ passed: 3, failed: 3 });
  expect(addCounts([])).toEqual({ passed: 0, failed: 0 });
});
