import { spawn } from "node:child_process";
import { createWriteStream, mkdirSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname } from "node:path";
import { binFolder, node, root } from "./paths.mjs";

/** @returns {NodeJS.ProcessEnv} this environment with the project's own commands, Node 24 first, in front */
function projectEnv() {
  return {
    ...process.env,
    PATH: [binFolder, process.env.PATH].filter(Boolean).join(delimiter),
    NEXT_TELEMETRY_DISABLED: "1",
    // Node 24's note about SQLite and the like would only worry whoever reads the terminal.
    NODE_NO_WARNINGS: process.env.NODE_NO_WARNINGS ?? "1",
  };
}

/** @param {string | null} signal @param {number | null} code @returns {number} what a shell would report */
function exitCodeOf(code, signal) {
  return code ?? 128 + (signal ? (constants.signals[signal] ?? 0) : 0);
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, log?: string }} [options] `log`: a file that gets the output instead of the terminal
 * @returns {Promise<number>} its exit code; 127 when there is no such command
 */
export function run(command, args, { env = {}, log } = {}) {
  if (log) mkdirSync(dirname(log), { recursive: true });
  const output = log ? createWriteStream(log) : undefined;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...projectEnv(), ...env },
    stdio: ["ignore", output ? "pipe" : "inherit", output ? "pipe" : "inherit"],
  });
  if (output) {
    child.stdout?.pipe(output, { end: false });
    child.stderr?.pipe(output, { end: false });
  }
  const stopForwarding = forwardSignals(child);
  return new Promise((resolve) => {
    const finish = (code) => {
      stopForwarding();
      if (output) output.end(() => resolve(code));
      else resolve(code);
    };
    child.once("error", () => finish(127));
    child.once("close", (code, signal) => finish(exitCodeOf(code, signal)));
  });
}

/** Runs a JavaScript file on Node 24. See `run`. */
export function runNode(args, options) {
  return run(node, args, options);
}

/** Runs a TypeScript file of ours on Node 24. See `run`. */
export function runScript(file, args, options) {
  return runNode([...typescript, file, ...args], options);
}

/**
 * Server modules import "server-only", which throws outside Next unless this condition is set; tsx reads the
 * types away and knows the path alias.
 */
export const typescript = ["--conditions=react-server", "--import", "tsx"];

/**
 * Passes a wish to stop on to the child, and insists when it does not stop: a browser that keeps a stream
 * open must not hold a restart up.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} ends the passing on
 */
function forwardSignals(child) {
  let insist;
  const pass = (signal) => {
    child.kill(signal);
    insist ??= setTimeout(() => child.kill("SIGKILL"), 10_000);
    insist.unref();
  };
  process.on("SIGINT", pass);
  process.on("SIGTERM", pass);
  return () => {
    clearTimeout(insist);
    process.off("SIGINT", pass);
    process.off("SIGTERM", pass);
  };
}
