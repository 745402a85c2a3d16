import { setTimeout as delay } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { type PgDatabase, type PgQueryResultHKT, pgTable, text } from "drizzle-orm/pg-core";
import { withoutTelling } from "./failed";
import { migrationsOf, pending } from "./migrations";
import type { Store, Tx, Work } from "./types";

type AnyPg = PgDatabase<PgQueryResultHKT>;

const applied = pgTable("migrations", { name: text().primaryKey(), appliedAt: text("applied_at").notNull() });

/** Opens a pool on a PostgreSQL server; transactions are serializable and retried when the server asks for it. */
export async function openPostgres(url: string): Promise<Store> {
  const { Pool } = await import("pg");
  const { drizzle } = await import("drizzle-orm/node-postgres");
  const pool = new Pool({ connectionString: url });
  return pgStore(drizzle({ client: pool, casing: "snake_case" }), () => pool.end());
}

/** Opens an empty PostgreSQL in memory; keeps the second engine true in tests. */
export async function openPglite(): Promise<Store> {
  const { PGlite } = await import("@electric-sql/pglite");
  const { drizzle } = await import("drizzle-orm/pglite");
  // Making and migrating one takes seconds, loading a copy does not; each test file opens its own.
  const loadDataDir = holder[emptyKey];
  const client = await PGlite.create({ loadDataDir });
  const store = await pgStore(drizzle({ client, casing: "snake_case" }), () => client.close());
  holder[emptyKey] ??= await client.dumpDataDir("none");
  return store;
}

const emptyKey = Symbol.for("avainpolku.emptyPglite");
const holder = globalThis as unknown as Record<symbol, File | Blob | undefined>;

async function pgStore(db: AnyPg, close: () => Promise<void>): Promise<Store> {
  await migratePg(db);
  const read = <T>(work: Work<T>) => withoutTelling(work(asTx(db)));
  return {
    read,
    // The server is another process: its answers keep nobody waiting here.
    readAside: read,
    transact: <T>(work: Work<T>) =>
      withoutTelling(
        retried(() => db.transaction((tx) => work(asTx(tx)), { isolationLevel: "serializable" })),
      ),
    close,
  };
}

/** The queries are written against SQLite's types; the builders of both engines share every call that `Tx` leaves. */
function asTx(db: AnyPg): Tx {
  return db as unknown as Tx;
}

async function migratePg(db: AnyPg): Promise<void> {
  await db.transaction(async (tx) => {
    // Two processes that start at once must not both migrate.
    await tx.execute(sql`select pg_advisory_xact_lock(7301)`);
    await tx.execute(
      sql`create table if not exists migrations (name text primary key, applied_at text not null)`,
    );
    const names = (await tx.select().from(applied)).map((row) => row.name);
    for (const { name, statements } of pending(migrationsOf("pg"), names)) {
      for (const statement of statements) await tx.execute(sql.raw(statement));
      await tx.insert(applied).values({ name, appliedAt: new Date().toISOString() });
    }
  });
}

const retryable = new Set(["40001", "40P01"]);

async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!retryable.has(sqlState(error)) || tries >= 8) throw error;
      await delay(Math.random() * 10 * 2 ** tries);
    }
  }
}

function sqlState(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof Error && "code" in cause ? String(cause.code) : "";
}
