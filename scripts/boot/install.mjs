import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { binFolder, cacheFolder, inRoot, node } from "./paths.mjs";
import { run } from "./run.mjs";
import { PlainError, withProgress } from "./say.mjs";

const log = `${cacheFolder}/install.log`;
const seeLog = "Details: .cache/install.log";

/**
 * Makes sure that the packages of the lock file and Node 24 are there. Does nothing when they are.
 * @throws {PlainError} when something cannot be had
 */
export async function setUp() {
  const lockText = readFileSync(inRoot("package-lock.json"), "utf8");
  const lock = JSON.parse(lockText);
  if (!missingPackage(lock, readHiddenLock())) {
    if (!runtimeWorks(lock)) await fetchRuntime(lock);
    return;
  }
  await withProgress("Installing packages (a minute or two the first time)", () => installPackages(lockText));
  await fetchRuntime(lock);
  checkDatabaseDriver();
}

/**
 * Compares what is installed with what is locked. Packages for other machines are not expected.
 * @param {{ packages: Record<string, object> }} lock package-lock.json
 * @param {{ packages: Record<string, object> } | undefined} installed what npm noted in node_modules
 * @returns {string | undefined} the first package that is missing or has another version
 */
export function missingPackage(lock, installed) {
  for (const [path, wanted] of Object.entries(lock.packages)) {
    if (path === "" || wanted.optional || wanted.devOptional || wanted.link) continue;
    if (installed?.packages[path]?.version !== wanted.version) return path;
  }
  return undefined;
}

/** npm writes this file last, so an interrupted installation has none or an old one. */
function readHiddenLock() {
  const file = inRoot("node_modules", ".package-lock.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** @returns {boolean} whether the locked Node runs on this machine */
function runtimeWorks(lock) {
  const asked = spawnSync(node, ["--version"], { encoding: "utf8" });
  return asked.status === 0 && asked.stdout.trim() === `v${lock.packages["node_modules/node"].version}`;
}

async function installPackages(lockText) {
  // `ci` is exact but refuses a lock that lacks another machine's packages; `install` takes what fits here.
  const source = (await registryAnswers()) ? [] : ["--offline"];
  const exact = existsSync(inRoot("node_modules")) ? 1 : await npm(["ci", ...source]);
  if (exact === 0) return;
  if (!explainFailure(readLog()).fatal) {
    const code = await npm(["install", ...source]);
    keepLockFile(lockText);
    if (code === 0) return;
  }
  throw new PlainError(explainFailure(readLog()).message);
}

/**
 * npm asks again for many minutes, package by package, when there is no network. One short question first; without an
 * answer only what npm has kept from before can help. A registry that answers with an error did answer.
 */
async function registryAnswers() {
  await npm(["ping", "--fetch-retries=0", "--fetch-timeout=15000"]);
  return !noNetwork.test(failureCode(readLog()));
}

async function fetchRuntime(lock) {
  await withProgress(`Fetching Node.js ${lock.packages["node_modules/node"].version}`, () =>
    npm(["rebuild", "node", "--ignore-scripts=false", "--foreground-scripts"]),
  );
  if (!runtimeWorks(lock)) {
    const { fatal, message } = explainFailure(readLog());
    throw new PlainError(
      fatal ? message : `Node.js 24 for ${process.platform}-${process.arch} could not be had. ${seeLog}`,
    );
  }
}

/** Each package's own scripts stay off: only Node 24 needs one, and it is asked for by name. */
function npm(args) {
  // Not the project's Node: npm may be about to replace it.
  const path = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== binFolder);
  const quiet = ["--no-audit", "--no-fund", "--fetch-retry-maxtimeout=10000"];
  const scripts = args.some((arg) => arg.startsWith("--ignore-scripts")) ? [] : ["--ignore-scripts"];
  const command = process.platform === "win32" ? "npm.cmd" : "npm";
  return run(command, [...args, ...scripts, ...quiet], { env: { PATH: path.join(delimiter) }, log });
}

/** Installing must not change what is under version control. */
function keepLockFile(lockText) {
  const file = inRoot("package-lock.json");
  if (readFileSync(file, "utf8") !== lockText) writeFileSync(file, lockText);
}

function readLog() {
  return existsSync(log) ? readFileSync(log, "utf8") : "";
}

const noNetwork =
  /^(ENOTFOUND|EAI_AGAIN|ECONN\w*|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR|ENOTCACHED)$/;

/** @param {string} report @returns {string} npm's own name for what went wrong, or an empty text */
function failureCode(report) {
  return /npm (?:error|ERR!) code (\w+)/.exec(report)?.[1] ?? "";
}

/**
 * Turns npm's report into one line.
 * @param {string} report what npm printed
 * @returns {{ fatal: boolean, message: string }} `fatal`: trying another way would fail too
 */
export function explainFailure(report) {
  const code = failureCode(report);
  if (noNetwork.test(code)) {
    return {
      fatal: true,
      message: `Packages could not be fetched: no connection to the package registry. ${seeLog}`,
    };
  }
  if (/^(E404|ETARGET|E401|E403)$/.test(code)) {
    const what = /npm error (?:404 |notarget )?(.*\S+@\S+.*|.*No matching.*)/.exec(report)?.[1]?.trim();
    return { fatal: true, message: `A package could not be had${what ? `: ${what}` : ""}. ${seeLog}` };
  }
  if (code === "ENOSPC") return { fatal: true, message: `The disk is full. ${seeLog}` };
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return { fatal: true, message: `This user may not write in the project's folder. ${seeLog}` };
  }
  return { fatal: false, message: `Installing packages failed. ${seeLog}` };
}

/** The driver ships ready-made parts; a machine without one would otherwise crash at the first query. */
function checkDatabaseDriver() {
  const probe = "require('better-sqlite3')(':memory:').close()";
  if (spawnSync(node, ["-e", probe], { cwd: inRoot() }).status !== 0) {
    throw new PlainError(
      `The database driver has no ready-made part for ${process.platform}-${process.arch}.`,
    );
  }
}
