import { mkdirSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { asideReader } from "./aside";
import { migrateSqlite } from "./migrate-sqlite";
import { queue } from "./queue";
import { keepStatements } from "./statements";
import { type Store, StoreRefused, type TransactHow, type Work } from "./types";

/** Pages of the log that a save leaves for later, 4 kB each: moving them into the file is not what a person waits for. */
const logPages = 8_000;
/** After so many transactions that can wait, the log is moved into the file, while others may write. */
const movedAfter = 16;

/** How long a write waits for another process that holds the file, milliseconds. */
const busyLimit = 20_000;

/**
 * Opens a SQLite file: one writer behind a queue, one reader beside it, and one on a thread of its own for what takes long.
 * synchronous=FULL: a save the user was told of survives a power cut. The busy timeout is 0, because the driver is
 * synchronous and would freeze every request while it waits; the wait is awaited here instead.
 */
export async function openSqlite(file: string): Promise<Store> {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const writer = openFile(file, false);
  await retryWhileBusy(async () => migrateSqlite(writer));
  const reader = openFile(file, true);
  keepStatements(writer);
  keepStatements(reader);
  const writing = drizzle({ client: writer, casing: "snake_case" });
  const reading = drizzle({ client: reader, casing: "snake_case" });
  const enqueue = queue();
  let isUntilLater = false;
  let notMoved = 0;
  const aside = asideReader(file);
  // Closing writes the log into the file: a stopped server leaves one whole file behind.
  const closeBoth = () => {
    reader.close();
    writer.close();
  };
  process.once("exit", closeBoth);

  return {
    read: <T>(work: Work<T>) => work(reading),
    readAside: aside.read,
    transact: <T>(work: Work<T>, { untilLater = false }: TransactHow = {}) =>
      enqueue(async () => {
        if (untilLater !== isUntilLater)
          writer.exec(`PRAGMA synchronous = ${untilLater ? "NORMAL" : "FULL"}`);
        isUntilLater = untilLater;
        await retryWhileBusy(async () => writer.exec("BEGIN IMMEDIATE"));
        try {
          const result = await work(writing);
          writer.exec("COMMIT");
          if (untilLater && ++notMoved % movedAfter === 0) writer.pragma("wal_checkpoint(PASSIVE)");
          return result;
        } catch (error) {
          // A full disk makes SQLite roll back by itself; a second ROLLBACK would hide the cause.
          if (writer.inTransaction) writer.exec("ROLLBACK");
          throw error;
        }
      }),
    close: () =>
      enqueue(async () => {
        process.off("exit", closeBoth);
        await aside.close();
        closeBoth();
      }),
  };
}

function openFile(file: string, readonly: boolean) {
  try {
    const connection = new Database(file, { readonly, timeout: 0 });
    connection.pragma("trusted_schema = OFF");
    connection.pragma("temp_store = MEMORY");
    connection.pragma("foreign_keys = ON");
    connection.pragma("busy_timeout = 0");
    if (!readonly) {
      connection.pragma("journal_mode = WAL");
      connection.pragma("synchronous = FULL");
      connection.pragma("secure_delete = ON");
      connection.pragma(`wal_autocheckpoint = ${logPages}`);
      // The ends of all indexes stay at hand, which an import writes to in turns.
      connection.pragma("cache_size = -16384");
    }
    return connection;
  } catch (error) {
    if (codeOf(error) === "SQLITE_NOTADB") throw new StoreRefused(`${file} is not an Avainpolku database.`);
    if (codeOf(error).startsWith("SQLITE_CANTOPEN")) throw new StoreRefused(`${file} cannot be opened.`);
    throw error;
  }
}

async function retryWhileBusy(attempt: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + busyLimit;
  // Asked often: another process, such as an import, holds the file for a few milliseconds at a time, and lets go for as few.
  while (true) {
    try {
      await attempt();
      return;
    } catch (error) {
      if (!codeOf(error).startsWith("SQLITE_BUSY") || Date.now() > until) throw error;
      await delay(1);
    }
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
