import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** Drizzle's query builder on either engine, typed as SQLite's; every query is awaited. */
export type Tx = Omit<BetterSQLite3Database, "transaction" | "all" | "get" | "run" | "values" | "$client">;
export type Work<T> = (tx: Tx) => Promise<T>;

export type TransactHow = {
  /**
   * Set for what is nobody's before a later transaction: a power cut may take it, until that one is kept. Many of them
   * in a row are much quicker, as none waits for the disk.
   */
  untilLater?: boolean;
};

export type Store = {
  read<T>(work: Work<T>): Promise<T>;
  /** Reads on another thread than the one that serves. */
  readAside<T>(work: Work<T>): Promise<T>;
  transact<T>(work: Work<T>, how?: TransactHow): Promise<T>;
  close(): Promise<void>;
};

/** The database cannot be used as it is; the message is a plain sentence for the person who starts the app. */
export class StoreRefused extends Error {
  override readonly name = "StoreRefused";
}
