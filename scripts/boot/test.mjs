import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { buildIfNeeded } from "./build.mjs";
import { ensureChromium } from "./chromium.mjs";
import { setUp } from "./install.mjs";
import { cacheFolder, inRoot } from "./paths.mjs";
import { runNode } from "./run.mjs";
import { PlainError, step } from "./say.mjs";
import { browserTotals, closingLine, judge, unitTotals } from "./totals.mjs";

/**
 * `npm test`: unit tests on both database engines, then the journeys in a browser on the production build.
 * @param {string[]} args `unit …` or `e2e …` runs one part and hands the rest to its program
 * @returns {Promise<number>} 0 only when tests ran and all of them passed
 */
export async function test([part, ...rest]) {
  const parts = { unit, e2e };
  if (part && !Object.hasOwn(parts, part)) throw new PlainError('Say "unit" or "e2e", or nothing for both.');
  await setUp();
  mkdirSync(cacheFolder, { recursive: true });
  const wanted = part ? [parts[part]] : [unit, e2e];
  const results = [];
  for (const phase of wanted) results.push(await failWithReason(() => phase(rest)));
  for (const { why } of results) if (why) console.error(why);
  console.log(closingLine(results));
  return results.every(({ failed }) => failed === 0) ? 0 : 1;
}

/** A phase that cannot start must not keep the others from running, nor the closing line from being printed. */
async function failWithReason(phase) {
  try {
    return await phase();
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    return { passed: 0, failed: 1, why: error.message };
  }
}

async function unit(args) {
  // Without one the tests of papers say so, and all others still run.
  const chromium = await ensureChromium().catch(() => "");
  step("Unit tests");
  const report = `${cacheFolder}/unit.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = [inRoot("node_modules/vitest/vitest.mjs"), "run", "--config", "lib/vitest.config.ts"];
  return runTests([...vitest, ...reporters, ...args], report, unitTotals, args, {
    CHROMIUM_PATH: chromium,
  });
}

async function e2e(args) {
  const chromium = await ensureChromium();
  await buildIfNeeded();
  step("Journeys in the browser");
  const report = `${cacheFolder}/e2e.json`;
  const playwright = [
    inRoot("node_modules/@playwright/test/cli.js"),
    "test",
    "-c",
    "e2e/playwright.config.ts",
  ];
  return runTests([...playwright, ...args], report, browserTotals, args, {
    CHROMIUM_PATH: chromium,
    AVAIN_E2E_REPORT: report,
  });
}

async function runTests(command, report, totalsOf, args, env) {
  rmSync(report, { force: true });
  const code = await runNode(command, { env });
  const totals = existsSync(report) ? totalsOf(JSON.parse(readFileSync(report, "utf8"))) : undefined;
  return judge(code, totals, args.length === 0);
}
