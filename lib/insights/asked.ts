import type { SQL } from "drizzle-orm";
import type { FileFormat } from "./sheets/figures";
import type { InsightRows, InsightsFilter, InsightTable } from "./tables";

/** A question as the tables take it: whose clients, as a condition on `clients`, and the filter. */
export type Asked = { whose: SQL; filter: InsightsFilter; shared: Shared };

/** What the tables of one page share: all that they have to know of clients is asked once, and counted once. */
export type Shared = Map<string, Promise<unknown>>;

/** How tables are asked for: with what those of one page share, and as which file when not to be looked at. */
export type Asking = { shared?: Shared; format?: FileFormat };

/** Counts a thing once for all the tables of a page that ask it with the same filter. */
export function once<T>({ filter, shared }: Asked, thing: string, count: () => Promise<T>): Promise<T> {
  const key = `${thing} ${JSON.stringify(filter)}`;
  const found = shared.get(key) ?? count();
  shared.set(key, found);
  return found as Promise<T>;
}

/** What a table answers: how many clients were counted, and the rows. */
export type Answer<T extends InsightTable> = { n: number; rows: InsightRows[T][] };
