import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

/** The column kit for SQLite. `columns.pg.ts` has the same names; `tables.ts` is written once against this one. */
export const sqliteKit = {
  table: sqliteTable,
  /** A random text id, primary key. */
  id: () => text().primaryKey(),
  text: () => text(),
  /** One of a small fixed set; pair it with `oneOf` so that the database refuses the rest. */
  choice: <const T extends readonly [string, ...string[]]>(values: T) => text({ enum: values }),
  /** A calendar day as `YYYY-MM-DD`. */
  day: () => text(),
  integer: () => integer(),
  boolean: () => integer({ mode: "boolean" }),
  /** A moment in time, milliseconds precise. */
  instant: () => integer({ mode: "timestamp_ms" }),
  json: <T>() => text({ mode: "json" }).$type<T>(),
  index,
  uniqueIndex,
  primaryKey,
  check,
  sql,
};

export type Kit = typeof sqliteKit;
