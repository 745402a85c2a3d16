import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from "vitest";
import { answer } from "./answer";

let out: MockInstance<typeof console.log>;
let err: MockInstance<typeof console.error>;

beforeEach(() => {
  out = vi.spyOn(console, "log").mockReturnValue();
  err = vi.spyOn(console, "error").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

test("without a verb every verb is listed", async () => {
  expect(await answer([])).toBe(0);
  expect(out.mock.calls.join("\n")).toContain("setup-code");
});

test("each verb explains itself", async () => {
  expect(await answer(["setup-code", "--help"])).toBe(0);
  expect(out.mock.calls.join("\n")).toContain("--if-no-users");
});

test("an unknown verb and an unknown option were asked wrongly", async () => {
  expect(await answer(["explode"])).toBe(2);
  expect(await answer(["migrate", "--force"])).toBe(2);
  expect(err).toHaveBeenLastCalledWith('"migrate" does not know --force. See: npm run cli -- migrate --help');
});

test("a file that is no database is told in one line", async () => {
  const before = process.env.DATABASE_URL;
  const file = path.join(process.env.AVAIN_DATA ?? "", "notes.txt");
  writeFileSync(file, "These are notes and no database at all, however long the file may be.");
  process.env.DATABASE_URL = file;
  expect(await answer(["migrate"])).toBe(1);
  process.env.DATABASE_URL = before;
  rmSync(file);
  expect(err).toHaveBeenCalledExactlyOnceWith(`${file} is not an Avainpolku database.`);
});

test("an empty system gives a code for the first administrator", async () => {
  expect(await answer(["migrate"])).toBe(0);
  expect(await answer(["setup-code"])).toBe(0);
  expect(out.mock.calls.join("\n")).toMatch(/\n {2}[A-Z2-9-]{20,}\n/);
});
