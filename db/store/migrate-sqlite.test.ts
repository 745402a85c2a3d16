import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sqliteTables } from "../sqlite";
import { migrateSqlite } from "./migrate-sqlite";
import { pending } from "./migrations";
import { openSqlite } from "./sqlite";

const { teams } = sqliteTables;

const parentAndChild = {
  name: "0000_first",
  statements: [
    "create table parents (id text primary key, name text)",
    "create table children (id text primary key, parent text not null references parents (id) on delete cascade)",
  ],
};
const rebuild = {
  name: "0001_rebuild",
  statements: [
    "create table new_parents (id text primary key, name text not null)",
    "insert into new_parents select * from parents",
    "drop table parents",
    "alter table new_parents rename to parents",
  ],
};

let folder: string;
let connection: Database.Database;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-migrate-"));
  connection = new Database(path.join(folder, "file.sqlite"));
  connection.pragma("foreign_keys = ON");
});
afterEach(() => {
  connection.close();
  rmSync(folder, { recursive: true, force: true });
});

const rows = (sql: string) => connection.prepare(sql).all();

describe("migrating", () => {
  test("a rebuilt table keeps its children, and foreign keys are on again afterwards", () => {
    migrateSqlite(connection, [parentAndChild]);
    connection.exec("insert into parents values ('p', 'n'); insert into children values ('c', 'p')");
    migrateSqlite(connection, [parentAndChild, rebuild]);
    expect(rows("select id from children")).toEqual([{ id: "c" }]);
    expect(connection.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  test("a migration that would orphan children is rolled back whole", () => {
    migrateSqlite(connection, [parentAndChild]);
    connection.exec("insert into parents values ('p', 'n'); insert into children values ('c', 'p')");
    const careless = { name: "0001_careless", statements: ["delete from parents"] };
    expect(() => migrateSqlite(connection, [parentAndChild, careless])).toThrow("without their parent");
    expect(rows("select id from parents")).toEqual([{ id: "p" }]);
    expect(rows("select name from migrations")).toEqual([{ name: "0000_first" }]);
  });

  test("a migration with an error halfway leaves nothing of itself", () => {
    const broken = {
      name: "0000_broken",
      statements: ["create table fine (id text)", "create tabel not_fine"],
    };
    expect(() => migrateSqlite(connection, [broken])).toThrow();
    expect(rows("select name from sqlite_master where name = 'fine'")).toEqual([]);
  });

  test("runs once: the second time there is nothing to do", () => {
    migrateSqlite(connection, [parentAndChild]);
    migrateSqlite(connection, [parentAndChild]);
    expect(rows("select name from migrations")).toEqual([{ name: "0000_first" }]);
  });
});

test("what a store kept is there when it is opened again", async () => {
  const file = path.join(folder, "kept.sqlite");
  const first = await openSqlite(file);
  await first.transact((tx) =>
    tx.insert(teams).values({ id: "kept", name: "Kept", createdAt: new Date() }).returning(),
  );
  await first.close();
  const again = await openSqlite(file);
  expect(await again.read((db) => db.select({ id: teams.id }).from(teams))).toEqual([{ id: "kept" }]);
  await again.close();
});

describe("a database that is not ours to use is refused in one plain sentence", () => {
  test("made by a newer version", () => {
    migrateSqlite(connection, [parentAndChild, rebuild]);
    expect(() => migrateSqlite(connection, [parentAndChild])).toThrow("newer version");
    expect(() => pending([parentAndChild], ["0000_first", "0007_later"])).toThrow("0007_later");
  });

  test("another program's database", () => {
    connection.exec("create table theirs (id text)");
    expect(() => migrateSqlite(connection)).toThrow("another program");
  });

  test("a file that is no database", async () => {
    const file = path.join(folder, "letter.sqlite");
    writeFileSync(file, "Dear reader, this is a letter and not a database at all.".repeat(40));
    await expect(openSqlite(file)).rejects.toThrow("not an Avainpolku database");
  });
});
