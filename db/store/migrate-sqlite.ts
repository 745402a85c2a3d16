import type Database from "better-sqlite3";
import { type Migration, migrationsOf, pending } from "./migrations";
import { StoreRefused } from "./types";

/**
 * Brings a SQLite file to this app's level, each migration in its own transaction.
 * Foreign keys go off before BEGIN: inside a transaction the pragma does nothing, and rebuilding a table would delete
 * its children. They are checked before COMMIT instead.
 */
export function migrateSqlite(
  connection: Database.Database,
  known: Migration[] = migrationsOf("sqlite"),
): void {
  const applied = appliedNames(connection);
  const waiting = pending(known, applied);
  if (waiting.length === 0) return;
  connection.pragma("foreign_keys = OFF");
  try {
    for (const migration of waiting) apply(connection, migration);
  } finally {
    connection.pragma("foreign_keys = ON");
  }
}

function appliedNames(connection: Database.Database): string[] {
  const tables = connection.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  if (tables.includes("migrations"))
    return connection.prepare("select name from migrations order by name").pluck().all() as string[];
  if (tables.length > 0) throw new StoreRefused(`${connection.name} is a database of another program.`);
  connection.exec("create table migrations (name text primary key, applied_at text not null)");
  return [];
}

function apply(connection: Database.Database, { name, statements }: Migration): void {
  connection.exec("BEGIN IMMEDIATE");
  try {
    for (const statement of statements) connection.exec(statement);
    const broken = connection.pragma("foreign_key_check") as unknown[];
    if (broken.length > 0)
      throw new Error(`Migration ${name} would leave ${broken.length} rows without their parent.`);
    connection.prepare("insert into migrations values (?, ?)").run(name, new Date().toISOString());
    connection.exec("COMMIT");
  } catch (error) {
    if (connection.inTransaction) connection.exec("ROLLBACK");
    throw error;
  }
}
