import { setUp } from "./install.mjs";
import { runScript } from "./run.mjs";
import { Ended, PlainError } from "./say.mjs";
import { loadEnvFile } from "./settings.mjs";

/** Each verb of package.json. Its file is read only when it is asked for. */
const verbs = {
  start: async () => (await import("./start.mjs")).start(),
  demo: async (args) => (await import("./start.mjs")).demo(args),
  dev: async () => (await import("./start.mjs")).dev(),
  test: async (args) => (await import("./test.mjs")).test(args),
  check: async () => (await import("./check.mjs")).check(),
  cli: (args) => script("scripts/cli/main.ts", args),
  bench: (args) => script("scripts/bench/main.ts", args),
};

/**
 * @param {string[]} argv the verb and its arguments
 * @returns {Promise<number>} exit code: 0 done, 1 failed, 2 asked wrongly
 */
export async function main([verb = "", ...args]) {
  const todo = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
  if (!todo) {
    console.error(`Say one of: ${Object.keys(verbs).join(", ")}.`);
    return 2;
  }
  try {
    loadEnvFile();
    return await todo(args);
  } catch (error) {
    if (error instanceof Ended) return error.code;
    if (!(error instanceof PlainError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function script(file, args) {
  await setUp();
  return runScript(file, args);
}
