import path from "node:path";
import Database from "better-sqlite3";

/** What figures read of clients, and the columns that name a row. */
const tables = {
  clients: ["id", "number", "current_plan_id"],
  plans: ["id", "client_id", "replaced_by_id"],
  evaluations: ["id", "client_id", "plan_id"],
  plan_goals: ["plan_id"],
  plan_factors: ["plan_id"],
  plan_methods: ["plan_id"],
  evaluation_goals: ["evaluation_id"],
  evaluation_methods: ["evaluation_id"],
  evaluation_factors: ["evaluation_id"],
};

/**
 * Makes every client of a database `times` clients, with copies of their plans and evaluations: ten times as quick as
 * bringing so many in. A database nobody has open; a power cut may break it.
 */
export function multiply(folder: string, times: number): void {
  const db = new Database(path.join(folder, "avainpolku.sqlite"));
  for (const pragma of [
    "foreign_keys = OFF",
    "journal_mode = OFF",
    "synchronous = OFF",
    "cache_size = -262144",
  ])
    db.pragma(pragma);
  for (const [table, named] of Object.entries(tables)) {
    const last = db.prepare(`select max(rowid) from ${table}`).pluck().get();
    const names = db.prepare(`select name from pragma_table_info(?)`).pluck().all(table) as string[];
    // A copy's names begin with its number, so that its rows lie together.
    const values = names.map((name) => (named.includes(name) ? `@nth || '-' || ${name}` : name));
    const copy = db.prepare(
      `insert into ${table} (${names.join(", ")}) select ${values.join(", ")} from ${table} where rowid <= @last`,
    );
    for (let nth = 1; nth < times; nth++) copy.run({ nth: String(nth), last });
  }
  db.pragma("journal_mode = WAL");
  db.close();
}
