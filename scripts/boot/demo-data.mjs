import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { migrate } from "./data.mjs";
import { inRoot } from "./paths.mjs";
import { runScript } from "./run.mjs";
import { Ended, PlainError, step, withProgress } from "./say.mjs";

/** Marks a folder as one of made-up people, so that nothing else is ever cleared or seeded. */
const marker = "MADE-UP-PEOPLE";

/** @param {Record<string, string | undefined>} env @returns {string} the folder of the demo */
export function demoFolder(env) {
  return resolve(inRoot(), env.AVAIN_DEMO_DATA || "data-demo");
}

/**
 * The demo never touches the real database: not by AVAIN_DATA, and not by DATABASE_URL, which an empty text
 * also hides from `.env`.
 * @param {string} folder
 */
export function demoEnv(folder) {
  return { AVAIN_DATA: folder, DATABASE_URL: "", AVAIN_DEMO: "1" };
}

/**
 * Makes the made-up people, unless the folder holds them already. Seeding that was cut short starts over.
 * @param {string} folder
 * @throws {PlainError} when the folder holds something else, or seeding fails
 */
export async function seedIfNeeded(folder) {
  const state = demoState(folder);
  if (state === "foreign")
    throw new PlainError(`${folder} holds other files; made-up people do not belong there.`);
  if (state === "ready") return migrate(demoEnv(folder));
  if (state === "unfinished") clearDemo(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, marker), "unfinished");
  await migrate(demoEnv(folder));
  const code = await withProgress("Making up people", () =>
    runScript("scripts/demo/seed.ts", [], { env: demoEnv(folder) }),
  );
  if (code > 128) throw new Ended(code);
  if (code !== 0) throw new PlainError("The made-up people could not be made.");
  writeFileSync(join(folder, marker), "ready");
}

/** @returns {"none" | "foreign" | "unfinished" | "ready"} what a folder holds */
export function demoState(folder) {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return "none";
  const file = join(folder, marker);
  if (!existsSync(file)) return "foreign";
  return readFileSync(file, "utf8").trim() === "ready" ? "ready" : "unfinished";
}

/**
 * Removes a demo folder with everything in it.
 * @param {string} folder
 * @throws {PlainError} when the folder is not a demo's
 */
export function clearDemo(folder) {
  const state = demoState(folder);
  if (state === "none") return step("There is no demo data.");
  if (state === "foreign") throw new PlainError(`${folder} is not a demo's folder; nothing was removed.`);
  rmSync(folder, { recursive: true });
  step(`Removed ${folder}`);
}
