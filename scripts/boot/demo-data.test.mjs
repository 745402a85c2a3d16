import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { clearDemo, demoEnv, demoState, seedIfNeeded } from "./demo-data.mjs";

let folder;
const write = (name, text) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "avainpolku-demo-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("a folder with a database of its own is never cleared", () => {
  write("avainpolku.sqlite", "real people");
  expect(() => clearDemo(folder)).toThrow("is not a demo's folder; nothing was removed.");
  expect(existsSync(join(folder, "avainpolku.sqlite"))).toBe(true);
});

test("a folder with a database of its own is never seeded", async () => {
  write("avainpolku.sqlite", "real people");
  await expect(seedIfNeeded(folder)).rejects.toThrow("made-up people do not belong there");
});

test("a demo's folder is cleared with everything in it", () => {
  write("MADE-UP-PEOPLE", "ready");
  write("avainpolku.sqlite", "made-up people");
  clearDemo(folder);
  expect(existsSync(folder)).toBe(false);
});

test("seeding that was cut short is not taken for ready", () => {
  write("MADE-UP-PEOPLE", "unfinished");
  expect(demoState(folder)).toBe("unfinished");
});

test("the demo hides the address of the real database", () => {
  expect(demoEnv(folder)).toMatchObject({ DATABASE_URL: "", AVAIN_DATA: folder });
});
