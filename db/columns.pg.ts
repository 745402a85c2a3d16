import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Kit } from "./columns.sqlite";

const kit = {
  table: pgTable,
  id: () => text().primaryKey(),
  text: () => text(),
  choice: <const T extends readonly [string, ...string[]]>(values: T) => text({ enum: values }),
  day: () => text(),
  integer: () => integer(),
  boolean: () => boolean(),
  instant: () => timestamp({ withTimezone: true, precision: 3, mode: "date" }),
  json: <T>() => jsonb().$type<T>(),
  index,
  uniqueIndex,
  primaryKey,
  check,
  sql,
} satisfies Record<keyof Kit, unknown>;

/**
 * The column kit for PostgreSQL, typed as the SQLite kit so that the tables and every query are written once.
 * This is the only such cast; the store's contract tests run on both engines to keep it honest.
 */
export const pgKit = kit as unknown as Kit;
