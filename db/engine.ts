import path from "node:path";

export type Engine = "sqlite" | "postgres" | "pglite";

/** Where the database is: `DATABASE_URL`, or a file in the data folder. */
export function databaseUrl(): string {
  return process.env.DATABASE_URL || path.join(process.env.AVAIN_DATA || "data", "avainpolku.sqlite");
}

/** Which engine a database address names; anything that is not a PostgreSQL address is a SQLite file. */
export function engine(url: string = databaseUrl()): Engine {
  if (/^postgres(ql)?:/.test(url)) return "postgres";
  return url.startsWith("pglite:") ? "pglite" : "sqlite";
}
