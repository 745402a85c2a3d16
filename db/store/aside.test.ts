import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "drizzle-orm";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sqliteTables } from "../sqlite";
import { openSqlite } from "./sqlite";
import type { Store } from "./types";

const { teams } = sqliteTables;
const team = { id: "a", name: "a", createdAt: new Date() };

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-aside-"));
  store = await openSqlite(path.join(folder, "file.sqlite"));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Counts to three million, one by one. */
const long = () =>
  store.readAside((db) =>
    db
      .select({ n: sql<number>`count(*)`.mapWith(Number) })
      .from(
        sql`(with recursive n(i) as (select 1 union all select i + 1 from n where i < 3000000) select i from n)`,
      ),
  );

test("a long question lets others be served meanwhile", async () => {
  const answer = long();
  const short = store.read((db) => db.select().from(teams)).then(() => "short");
  expect(await Promise.race([answer.then(() => "long"), short])).toBe("short");
  expect(await answer).toEqual([{ n: 3_000_000 }]);
});

test("nothing is written aside", async () => {
  const write = store.readAside((db) => db.insert(teams).values(team).returning());
  await expect(write).rejects.toThrow("SQLITE_READONLY");
});

test("who waits when the store closes is told, not left waiting", async () => {
  const told = expect(long()).rejects.toThrow("THREAD_ENDED");
  await store.close();
  await told;
  store = await openSqlite(path.join(folder, "file.sqlite"));
});
