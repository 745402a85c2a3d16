import type { Tx } from "./store";

/**
 * Queries that are built once for each connection, with placeholders for what differs. For what runs at every save or
 * request: building a query costs up to ten times what running it does.
 */
export function prepared<T>(build: (db: Tx) => T): (db: Tx) => T {
  const built = new WeakMap<Tx, T>();
  return (db) => {
    const known = built.get(db) ?? build(db);
    built.set(db, known);
    return known;
  };
}
