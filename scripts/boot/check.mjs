import { setUp } from "./install.mjs";
import { inRoot } from "./paths.mjs";
import { runNode, runScript } from "./run.mjs";
import { step } from "./say.mjs";
import { closingLine } from "./totals.mjs";

const tool = (path, ...args) => runNode([inRoot("node_modules", path), ...args]);

/** Every check, in the order a mistake is cheapest to see. */
const checks = [
  ["form and lint", () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")],
  ["types", types],
  ["import directions", () => runScript("scripts/check/imports.ts", [])],
  ["dead code", () => tool("knip/bin/knip.js")],
  ["own rules", () => runScript("scripts/check/files.ts", [])],
];

/** `npm run check`: runs all checks, also after one has failed. @returns {Promise<number>} 0 when all passed */
export async function check() {
  await setUp();
  const results = [];
  for (const [name, run] of checks) {
    step(`Check: ${name}`);
    results.push({ name, passed: (await run()) === 0 });
  }
  for (const { name, passed } of results) console.log(`  ${passed ? "ok    " : "FAILED"}  ${name}`);
  console.log(closingLine(results.map(({ passed }) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1 }))));
  return results.every(({ passed }) => passed) ? 0 : 1;
}

/** Route types are generated; without them a link to a page that is gone would pass. */
async function types() {
  const generated = await tool("next/dist/bin/next", "typegen");
  return generated === 0 ? tool("typescript/bin/tsc", "--noEmit") : generated;
}
