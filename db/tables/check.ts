import type { AnyColumn } from "drizzle-orm";
import type { Kit } from "../columns.sqlite";

/** A CHECK that holds a column to a small fixed set of words (null passes). The values are code constants, never input. */
export function oneOf(kit: Kit, name: string, column: AnyColumn, values: readonly string[]) {
  return kit.check(
    name,
    kit.sql`${column} in (${kit.sql.raw(values.map((value) => `'${value}'`).join(", "))})`,
  );
}
