import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import type { ICruiseResult } from "dependency-cruiser";
import { featureCycles } from "./feature-cycles";
import { unguarded, unseen } from "./imports-judge";
import { sourceFiles } from "./source-files";

/** Below this the tool has looked at something else than this project, whatever it says of violations. */
const LEAST_MODULES = 60;
const places = ["app", "components", "lib", "db", "scripts", "e2e", "next.config.js", "proxy.ts"];

const cruised = cruise();
const complaints = [
  ...cruised.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  ...featureCycles(cruised.modules).map((path) => `features go round in a ring: ${path}`),
  ...unguarded(cruised.modules).map((file) => `reads the database without "server-only": ${file}`),
  ...unseen(cruised.modules, sourceFiles()).map((file) => `was not looked at: ${file}`),
];
if (cruised.summary.totalCruised < LEAST_MODULES) {
  complaints.push(
    `only ${cruised.summary.totalCruised} modules were looked at, expected ${LEAST_MODULES} or more`,
  );
}

for (const complaint of complaints) console.error(complaint);
console.log(`${cruised.summary.totalCruised} modules looked at, ${complaints.length} complaints`);
process.exitCode = complaints.length > 0 ? 1 : 0;

function cruise(): ICruiseResult {
  const tool = "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs";
  const args = [
    tool,
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    ...places.filter(existsSync),
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}
