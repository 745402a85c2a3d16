import "server-only";
import { setImmediate as breath } from "node:timers/promises";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/store";
import { bandOf } from "../bands";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { type Part, parts } from "./parts";
import type { SaidClient } from "./reader";

/*
 * Counting in the database means sorting hundreds of thousands of rows. Here it makes one short text a client, all of them
 * leave it in one piece, and who is counted is worked out once for everything that is asked of them.
 */

/** The clients, each with all that is said of these things as one text. */
export function saidRows(tx: Tx, members: Members, names: readonly Part[], filter: InsightsFilter) {
  const isEvaluated = sql`case when ${members.evaluationId} is null then '' else '1' end`;
  const texts = names.map((name) => sql`coalesce((${parts[name](tx, members, filter)}), '')`);
  const age = sql`coalesce(cast(${members.age} as text), '')`;
  const said = sql.join([sql`${members.gender}`, age, isEvaluated, ...texts], sql` || ',' || `);
  return tx
    .select({
      clientId: sql<string>`${members.clientId}`.as("said_client_id"),
      said: sql<string>`${said}`.as("said"),
    })
    .from(members)
    .as("said_rows");
}

/** The texts of all clients, joined. */
export async function saidText(tx: Tx, rows: ReturnType<typeof saidRows>): Promise<string> {
  const [all] = await tx.select({ said: sql<string | null>`string_agg(${rows.said}, ';')` }).from(rows);
  return all?.said ?? "";
}

/** Reads the text of a client. */
export function saidClient(said: string, names: readonly Part[], { bands }: InsightsFilter): SaidClient {
  const [gender = "", age = "", isEvaluated, ...texts] = said.split(",");
  const found: Partial<Record<Part, string>> = {};
  for (const [at, name] of names.entries()) found[name] = texts[at] ?? "";
  const band = age === "" ? "" : bandOf(Number(age), bands);
  return { group: `${gender} ${band}`, isEvaluated: isEvaluated === "1", parts: found };
}

/** So many clients are read at a time. */
const atOnce = 4_000;

/** Goes through the clients of a joined text. Of a whole county there may be many: others are served in between. */
export async function eachSaid(
  text: string,
  names: readonly Part[],
  filter: InsightsFilter,
  each: (client: SaidClient) => void,
): Promise<void> {
  let read = 0;
  for (let at = 0; at < text.length; read++) {
    const end = text.indexOf(";", at);
    const to = end < 0 ? text.length : end;
    each(saidClient(text.slice(at, to), names, filter));
    at = to + 1;
    if (read % atOnce === atOnce - 1) await breath();
  }
}
