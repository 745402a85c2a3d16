import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cacheFolder, inRoot, root } from "./paths.mjs";
import { runNode } from "./run.mjs";
import { Ended, PlainError, withProgress } from "./say.mjs";
import { hashFiles } from "./source-hash.mjs";

const log = `${cacheFolder}/build.log`;
const stamp = inRoot(".next", "avainpolku-source");

/** What a production build is made of. Migrations are read when the server starts, and tests never ship. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "public",
  "global.d.ts",
  "next.config.js",
  "package-lock.json",
  "package.json",
  "proxy.ts",
  "tsconfig.json",
];
const shipped = (path) => !/\.test\.tsx?$|\.md$/.test(path) && !path.startsWith("db/migrations/");

/**
 * Makes the production build, unless the one at hand was made of just these sources.
 * @throws {PlainError} when the build fails; what it said is printed
 */
export async function buildIfNeeded() {
  const hash = hashFiles(root, sources, shipped);
  if (existsSync(inRoot(".next", "BUILD_ID")) && existsSync(stamp) && readFileSync(stamp, "utf8") === hash)
    return;
  const code = await withProgress("Building for production", () =>
    runNode([inRoot("node_modules/next/dist/bin/next"), "build"], { env: { NODE_ENV: "production" }, log }),
  );
  if (code > 128) throw new Ended(code);
  if (code !== 0) {
    console.error(readFileSync(log, "utf8"));
    throw new PlainError("The production build failed; what it said is above.");
  }
  writeFileSync(stamp, hash);
}
