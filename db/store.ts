import { AsyncLocalStorage } from "node:async_hooks";
import { databaseUrl, engine } from "./engine";
import { openPglite, openPostgres } from "./store/postgres";
import { openSqlite } from "./store/sqlite";
import type { Store, TransactHow, Tx, Work } from "./store/types";

export type { Store, Tx, Work } from "./store/types";

/** Next loads modules more than once in a process; the store and the mark of a running transaction must still be one. */
type Shared = { store?: Promise<Store>; inside: AsyncLocalStorage<true> };
const key = Symbol.for("avainpolku.store");
const holder = globalThis as unknown as Record<symbol, Shared | undefined>;
holder[key] ??= { inside: new AsyncLocalStorage() };
const shared: Shared = holder[key];

/**
 * Opens a store at a database address and brings it to this app's migration level.
 * Throws `StoreRefused` with a plain sentence when the file is newer than the app or not a database.
 */
export async function openStore(url: string): Promise<Store> {
  const kind = engine(url);
  if (kind === "postgres") return openPostgres(url);
  if (kind === "pglite") return openPglite();
  return openSqlite(url);
}

function theStore(): Promise<Store> {
  shared.store ??= openStore(databaseUrl()).catch((error: unknown) => {
    // A failed opening is not kept, so that a mended cause heals without a restart.
    shared.store = undefined;
    throw error;
  });
  return shared.store;
}

/** Reads what names no client. (What names a client runs in `transact`, because reading it is audited there.) */
export async function read<T>(work: Work<T>): Promise<T> {
  return (await theStore()).read(work);
}

/**
 * Reads what takes long (figures over whole tables, files) beside the serving thread. It may only select, and never
 * runs inside `transact`; who asks writes the audit row before the answer is shown.
 */
export async function readAside<T>(work: Work<T>): Promise<T> {
  return (await theStore()).readAside(work);
}

/**
 * Runs `work` in one write transaction: all of it is kept, or none when it throws, also after an await.
 * Only the database may be awaited inside. Calling it inside itself throws: pass `tx` on instead.
 */
export async function transact<T>(work: Work<T>, how?: TransactHow): Promise<T> {
  if (shared.inside.getStore())
    throw new Error("transact was called inside transact: pass the tx on instead");
  const store = await theStore();
  return store.transact((tx: Tx) => shared.inside.run(true, () => work(tx)), how);
}

/** Closes the store of this process; the next call opens it again. */
export async function closeStore(): Promise<void> {
  const open = shared.store;
  shared.store = undefined;
  const store = await open;
  await store?.close();
}
