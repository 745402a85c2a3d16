import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";
import { closeStore } from "./store";

/** Each test file has a database of its own, made by the real migrations; its tests make their own teams and people. */
// In memory where the machine has such a place: thousands of synced commits on a disk take minutes.
const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
const folder = mkdtempSync(path.join(place, "avainpolku-test-"));
process.env.AVAIN_DATA = folder;
process.env.DATABASE_URL =
  process.env.AVAIN_TEST_ENGINE === "pglite" ? "pglite:memory" : path.join(folder, "test.sqlite");

afterAll(async () => {
  await closeStore();
  rmSync(folder, { recursive: true, force: true });
});
