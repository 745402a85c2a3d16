import { existsSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { PlainError } from "./say.mjs";

/** What the start needs before anything runs. The rest is read and checked by lib/env.ts.
 * @typedef {{ host: string, port: number, heapMb: number }} Settings */

/** Takes the settings of a `.env` file into this environment; what is set already stays. */
export function loadEnvFile() {
  const file = inRoot(".env");
  // Node before 20.12 cannot; the programs started later read the file too.
  if (existsSync(file) && typeof process.loadEnvFile === "function") process.loadEnvFile(file);
}

/**
 * @param {Record<string, string | undefined>} env
 * @returns {Settings}
 * @throws {PlainError} naming the setting and what it may be
 */
export function readSettings(env) {
  return {
    host: env.HOST || "127.0.0.1",
    port: wholeNumber(env, "PORT", 3000, 1, 65535),
    heapMb: wholeNumber(env, "AVAIN_HEAP_MB", 512, 128, 65536),
  };
}

function wholeNumber(env, name, fallback, least, most) {
  const text = env[name];
  if (!text) return fallback;
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new PlainError(`${name} must be a whole number from ${least} to ${most}; it is "${text}".`);
}
