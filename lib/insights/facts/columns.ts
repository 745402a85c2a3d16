import { type SQL, sql } from "drizzle-orm";
import type { Members } from "../members";

/**
 * A fact says one thing of one client: which group they are in, which item it is about, and its mark. A number counts
 * the facts of an item and a mark, and the list behind it names their clients: both read the same subquery, so they agree.
 */
export function factColumns(members: Members, code: SQL | { getSQL(): SQL }, mark: SQL) {
  return {
    clientId: sql<string>`${members.clientId}`.as("fact_client_id"),
    gender: sql<string>`${members.gender}`.as("fact_gender"),
    band: sql<string | null>`${members.band}`.as("fact_band"),
    group: sql<string>`${members.group}`.as("fact_group"),
    code: sql<string>`${code}`.as("fact_code"),
    mark: sql<string>`${mark}`.as("fact_mark"),
  };
}
