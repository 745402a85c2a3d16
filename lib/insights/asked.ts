import type { SQL } from "drizzle-orm";
import type { InsightRows, InsightsFilter, InsightTable } from "./tables";

/** A question as the tables take it: whose clients, as a condition on `clients`, and the filter. */
export type Asked = { whose: SQL; filter: InsightsFilter; counted: Counted };

/** What has been counted already for the tables of one page: they often ask the same of the same clients. */
export type Counted = Map<string, Promise<unknown>>;

/** Counts a thing once for all the tables of a page that ask it with the same filter. */
export function once<T>({ filter, counted }: Asked, thing: string, count: () => Promise<T>): Promise<T> {
  const key = `${thing} ${JSON.stringify(filter)}`;
  const known = counted.get(key) ?? count();
  counted.set(key, known);
  return known as Promise<T>;
}

/** What a table answers: how many clients were counted, and the rows. */
export type Answer<T extends InsightTable> = { n: number; rows: InsightRows[T][] };
