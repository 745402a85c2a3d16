import { describe, expect, test } from "vitest";
import { browserTotals, closingLine, judge, unitTotals } from "./totals.mjs";

describe("the verdict on a phase", () => {
  const good = { passed: 3, failed: 0, skipped: 0 };

  test("is good when tests ran and all passed", () => {
    expect(judge(0, good, true)).toEqual({ passed: 3, failed: 0 });
  });

  test("is bad when no test ran", () => {
    expect(judge(0, { passed: 0, failed: 0, skipped: 0 }, true)).toMatchObject({
      failed: 1,
      why: "No test ran.",
    });
  });

  test("is bad when the program fell over without a report", () => {
    expect(judge(1, undefined, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("is bad when the report is good but the program failed", () => {
    expect(judge(1, good, true)).toMatchObject({ passed: 3, failed: 1 });
  });

  test("is bad when a whole run left a test out", () => {
    expect(judge(0, { ...good, skipped: 2 }, true)).toMatchObject({
      failed: 2,
      why: "2 tests were skipped.",
    });
  });

  test("lets a chosen part leave the rest out", () => {
    expect(judge(0, { ...good, skipped: 2 }, false)).toEqual({ passed: 3, failed: 0 });
  });
});

test("a test file that does not load is a failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numFailedTestSuites: 1,
  };
  expect(unitTotals(report)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test("a journey that passed only the second time is a failure", () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 };
  expect(browserTotals({ stats })).toEqual({ passed: 4, failed: 1, skipped: 0 });
});

test("a browser run that could not start is a failure", () => {
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(browserTotals({ stats, errors: [{}] }).failed).toBe(1);
});

test("the closing line sums the phases up", () => {
  expect(
    closingLine([
      { passed: 2, failed: 1 },
      { passed: 3, failed: 0 },
    ]),
  ).toBe("5 passed, 1 failed");
});
