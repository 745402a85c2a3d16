import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { candidates } from "../../lib/pdf/chromium-places.mjs";
import { cacheFolder, inRoot, node } from "./paths.mjs";
import { run, runNode } from "./run.mjs";
import { PlainError, step, withProgress } from "./say.mjs";

/**
 * Finds a Chromium, or gets one.
 * @returns {Promise<string>} the path of one that starts
 * @throws {PlainError} saying what to install
 */
export async function ensureChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (starts(chosen)) return chosen;
    throw new PlainError(`CHROMIUM_PATH=${chosen} is not a browser that starts.`);
  }
  const found = findChromium();
  if (found) return found;
  await fetchChromium();
  const fetched = findChromium();
  if (fetched) return fetched;
  throw new PlainError(
    "Chromium is missing and could not be fetched. Install it (Debian, Ubuntu: apt-get install chromium) or set CHROMIUM_PATH.",
  );
}

function findChromium() {
  const places = candidates(process.env.PATH ?? "").filter(existsSync);
  const own = playwrightsOwn();
  if (own) places.unshift(own);
  return places.find(starts);
}

/** The browser that belongs to this Playwright, when somebody has fetched it. */
function playwrightsOwn() {
  const ask = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const { stdout } = spawnSync(node, ["-e", ask], { cwd: inRoot(), encoding: "utf8" });
  return stdout && existsSync(stdout) ? stdout : undefined;
}

/** A file alone proves little: Ubuntu's chromium-browser is a note that says to install a snap. */
function starts(path) {
  return spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

async function fetchChromium() {
  const log = `${cacheFolder}/chromium.log`;
  const playwright = inRoot("node_modules/@playwright/test/cli.js");
  const code = await withProgress("Fetching Chromium for the browser tests", () =>
    runNode([playwright, "install", "--with-deps", "chromium"], { log }),
  );
  if (code === 0 || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  step("That did not work; trying the system's package of Chromium");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await withProgress("apt-get install chromium", async () => {
    await run("apt-get", ["update"], { log, env });
    return run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { log, env });
  });
}
