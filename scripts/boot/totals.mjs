/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, numFailedTestSuites: number }} report Vitest's JSON report
 * @returns {Totals} a file that could not even be loaded counts as one failure
 */
export function unitTotals(report) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numFailedTestSuites } = report;
  return {
    passed: numPassedTests,
    failed: numFailedTests || numFailedTestSuites,
    skipped: numPendingTests + numTodoTests,
  };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors?: unknown[] }} report Playwright's JSON report
 * @returns {Totals} a test that passed only when tried again is a failure: it says nothing reliable
 */
export function browserTotals({ stats, errors = [] }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
  };
}

/**
 * The verdict on a phase.
 * @param {number} code the test program's exit code
 * @param {Totals | undefined} totals what its report said; none when it wrote no report
 * @param {boolean} whole whether everything was asked for, so that nothing may be left out
 * @returns {{ passed: number, failed: number, why?: string }} `why`: a failure that is no single test's
 */
export function judge(code, totals, whole) {
  const { passed = 0, failed = 0, skipped = 0 } = totals ?? {};
  if (failed > 0) return { passed, failed };
  if (code !== 0) return { passed, failed: 1, why: `The tests ended with exit code ${code}.` };
  if (passed === 0) return { passed, failed: 1, why: "No test ran." };
  if (whole && skipped > 0) return { passed, failed: skipped, why: `${skipped} tests were skipped.` };
  return { passed, failed: 0 };
}

/** @param {readonly { passed: number, failed: number }[]} phases @returns {string} the closing line */
export function closingLine(phases) {
  const sum = (key) => phases.reduce((total, phase) => total + phase[key], 0);
  return `${sum("passed")} passed, ${sum("failed")} failed`;
}
