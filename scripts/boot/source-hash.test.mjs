import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { hashFiles } from "./source-hash.mjs";

let root;
const write = (path, text) => writeFileSync(join(root, path), text);
const hash = () =>
  hashFiles(root, ["lib", "package.json", "not-there"], (path) => !path.endsWith(".test.ts"));

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "avainpolku-hash-"));
  mkdirSync(join(root, "lib", "plans"), { recursive: true });
  write("package.json", "{}");
  write("lib/plans/queries.ts", "one");
});
afterEach(() => rmSync(root, { recursive: true }));

test("the same files give the same hash", () => {
  expect(hash()).toBe(hash());
});

test("changing, adding, renaming and removing a file each give another hash", () => {
  const seen = new Set([hash()]);
  write("lib/plans/queries.ts", "two");
  seen.add(hash());
  write("lib/plans/commands.ts", "one");
  seen.add(hash());
  renameSync(join(root, "lib/plans/commands.ts"), join(root, "lib/plans/policy.ts"));
  seen.add(hash());
  rmSync(join(root, "package.json"));
  seen.add(hash());
  expect(seen.size).toBe(5);
});

test("moving text from one file to the next is a change", () => {
  write("lib/a.ts", "xy");
  write("lib/b.ts", "z");
  const before = hash();
  write("lib/a.ts", "x");
  write("lib/b.ts", "yz");
  expect(hash()).not.toBe(before);
});

test("a file that does not count may change", () => {
  const before = hash();
  write("lib/plans/queries.test.ts", "anything");
  expect(hash()).toBe(before);
});
