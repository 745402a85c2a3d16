import "server-only";
import { spawn } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { candidates } from "./chromium-places.mjs";
import { type Ask, devtools } from "./devtools";
import { within } from "./within";

/** A headless Chromium that is up, with the tabs in it that nobody uses just now. */
export type Browser = { ask: Ask; tabs: Tab[]; isAlive: () => boolean; close: () => void };
export type Tab = { ask: Ask; frameId: string };

/** A file alone proves little: Ubuntu's chromium-browser is a note that says to install a snap. */
const startMs = 10_000;

/** Nothing is fetched, kept or told: the page that is printed brings everything with it. */
const switches = [
  "--headless",
  "--remote-debugging-pipe",
  "--disable-background-networking",
  "--disable-breakpad",
  "--disable-component-update",
  "--disable-default-apps",
  "--disable-dev-shm-usage",
  "--disable-extensions",
  "--disable-gpu",
  "--disable-sync",
  "--incognito",
  "--host-resolver-rules=MAP * ~NOTFOUND",
  "--metrics-recording-only",
  "--mute-audio",
  "--no-default-browser-check",
  "--no-first-run",
  "--no-startup-window",
];

/**
 * A paper may take a moment; a save may not: the browser and its helpers get what the server leaves of the processors.
 * Root's browser would take its share back, where that right is not taken from it.
 */
const gently = (asRoot: boolean): string[] => {
  if (process.platform === "win32") return [];
  const held =
    asRoot && existsSync("/usr/bin/setpriv") ? ["/usr/bin/setpriv", "--bounding-set=-sys_nice"] : [];
  return [...held, "nice", "-n", "19"];
};

/** Starts the Chromium of CHROMIUM_PATH, else the first that starts. Rejects when there is none. */
export async function startBrowser(): Promise<Browser> {
  const chosen = process.env.CHROMIUM_PATH;
  const places = chosen ? [chosen] : candidates(process.env.PATH ?? "");
  for (const place of places.filter(existsSync)) {
    const browser = await start(place).catch(() => undefined);
    if (browser) return browser;
  }
  throw new Error("no Chromium starts");
}

async function start(path: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "avainpolku-pdf-"));
  // As root there is no sandbox to be had; what is printed is our own page, without scripts.
  const asRoot = process.getuid?.() === 0;
  const args = [...switches, ...(asRoot ? ["--no-sandbox"] : []), `--user-data-dir=${profile}`];
  const [program = path, ...rest] = [...gently(asRoot), path, ...args];
  const child = spawn(program, rest, { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  const endWithUs = () => {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once("exit", endWithUs);
  child.once("close", () => {
    process.off("exit", endWithUs);
    rm(profile, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  });
  const ask = devtools(child);
  child.unref();
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const browser: Browser = { ask, tabs: [], isAlive, close: kill };
  try {
    await within(startMs, ask("Browser.getVersion"));
    return browser;
  } catch (error) {
    kill();
    throw error;
  }
}
