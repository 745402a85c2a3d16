import Database from "better-sqlite3";
import { expect, test } from "vitest";
import { keepStatements } from "./statements";

test("a text is compiled once, and is handed out again with rows as objects", () => {
  const connection = new Database(":memory:");
  keepStatements(connection);
  const first = connection.prepare("select 1 as one");
  expect(first.raw().all()).toEqual([[1]]);
  const again = connection.prepare("select 1 as one");
  expect(again).toBe(first);
  expect(again.all()).toEqual([{ one: 1 }]);
  connection.close();
});

test("a table that is rebuilt meanwhile is read as it is now", () => {
  const connection = new Database(":memory:");
  keepStatements(connection);
  connection.exec("create table things (a); insert into things values (1)");
  connection.prepare("select * from things").all();
  connection.exec("alter table things add column b default 2");
  expect(connection.prepare("select * from things").all()).toEqual([{ a: 1, b: 2 }]);
  connection.close();
});

test("the longest unused statement is forgotten first", () => {
  const connection = new Database(":memory:");
  keepStatements(connection);
  const used = connection.prepare("select 1");
  const unused = connection.prepare("select 2");
  for (let n = 3; n <= 301; n++) {
    connection.prepare(`select ${n}`);
    connection.prepare("select 1");
  }
  expect(connection.prepare("select 1")).toBe(used);
  expect(connection.prepare("select 2")).not.toBe(unused);
  connection.close();
});
