import { readFileSync } from "node:fs";
import path from "node:path";
import { StoreRefused } from "./types";

export type Migration = { name: string; statements: string[] };

/** The migrations of one dialect in order, as drizzle-kit wrote them. */
export function migrationsOf(dialect: "sqlite" | "pg"): Migration[] {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), "db", "migrations", dialect);
  const journal: { entries: { tag: string }[] } = JSON.parse(
    readFileSync(path.join(folder, "meta", "_journal.json"), "utf8"),
  );
  return journal.entries.map(({ tag }) => ({
    name: tag,
    statements: readFileSync(path.join(folder, `${tag}.sql`), "utf8").split("--> statement-breakpoint"),
  }));
}

/**
 * Which migrations are still to run, given the names already applied.
 * Throws `StoreRefused` when the database knows one that this app does not: it was made by a newer version.
 */
export function pending(known: readonly Migration[], applied: readonly string[]): Migration[] {
  const names = new Set(known.map((migration) => migration.name));
  const strange = applied.find((name) => !names.has(name));
  if (strange)
    throw new StoreRefused(
      `The database was made by a newer version of Avainpolku (${strange}). Update the app first.`,
    );
  const done = new Set(applied);
  return known.filter((migration) => !done.has(migration.name));
}
