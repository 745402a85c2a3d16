import type { SQL } from "drizzle-orm";
import type { InsightRows, InsightsFilter, InsightTable } from "./tables";

/** A question as the tables take it: whose clients, as a condition on `clients`, and the filter. */
export type Asked = { whose: SQL; filter: InsightsFilter };

/** What a table answers: how many clients were counted, and the rows. */
export type Answer<T extends InsightTable> = { n: number; rows: InsightRows[T][] };
