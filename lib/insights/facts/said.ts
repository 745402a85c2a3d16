import "server-only";
import { setImmediate as breath } from "node:timers/promises";
import { and, eq, ne, sql } from "drizzle-orm";
import { evaluations } from "@/db/schema";
import type { Tx } from "@/db/store";
import { bandOf } from "../bands";
import { isCountedEvaluation, type Members } from "../members";
import type { InsightsFilter } from "../tables";
import type { SaidClient } from "./reader";

/*
 * Counting in the database means sorting hundreds of thousands of rows. Here it makes one short text a client, all of them
 * leave it in one piece, and who is counted is worked out once for everything that is asked of them.
 */

/** Stands for the facts of no evaluation. */
const none = "-";

/** The clients, each with the facts of their plan and evaluations as one text. */
export function saidRows(tx: Tx, members: Members, filter: InsightsFilter) {
  const age = sql`coalesce(cast(${members.age} as text), '')`;
  const ofEvaluation = sql`coalesce(${members.evaluationFacts}, ${sql.raw(`'${none}'`)})`;
  const earlier = sql`coalesce((${earlierFacts(tx, members, filter)}), '')`;
  const said = sql.join([members.gender, age, members.planFacts, ofEvaluation, earlier], sql` || ',' || `);
  return tx
    .select({
      clientId: sql<string>`${members.clientId}`.as("said_client_id"),
      said: sql<string>`${said}`.as("said"),
    })
    .from(members)
    .as("said_rows");
}

/** The facts of the other counted evaluations of the same plan, the first one's first; null without any. */
function earlierFacts(tx: Tx, members: Members, filter: InsightsFilter) {
  const inOrder = sql`${evaluations.evaluatedOn}, ${evaluations.createdAt}, ${evaluations.id}`;
  return tx
    .select({ facts: sql`string_agg(${evaluations.facts}, ' ' order by ${inOrder})` })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.planId, members.planId),
        ne(evaluations.id, members.evaluationId),
        isCountedEvaluation(evaluations, filter),
      ),
    );
}

/** The texts of all clients, joined. */
export async function saidText(tx: Tx, rows: ReturnType<typeof saidRows>): Promise<string> {
  const [all] = await tx.select({ said: sql<string | null>`string_agg(${rows.said}, ';')` }).from(rows);
  return all?.said ?? "";
}

/** Reads the text of a client. Throws when a plan or an evaluation was confirmed without its facts: figures would be wrong. */
export function saidClient(said: string, { bands }: InsightsFilter): SaidClient {
  const [gender = "", age = "", plan = "", evaluation = "", earlier = ""] = said.split(",");
  const band = age === "" ? "" : bandOf(Number(age), bands);
  const [goals = "", planned = "", atPlan] = plan.split("/");
  const isEvaluated = evaluation !== none;
  const [scores = "", marked = "", atEvaluation] = isEvaluated ? evaluation.split("/") : ["", "", ""];
  if (atPlan === undefined || atEvaluation === undefined)
    throw new Error("what is confirmed has no facts to count");
  return {
    group: `${gender} ${band}`,
    isEvaluated,
    goals,
    planned,
    atPlan,
    scores,
    marked,
    atEvaluation,
    earlierScores: earlier === "" ? [] : earlier.split(" ").map((facts) => facts.split("/")[0] ?? ""),
  };
}

/** So many clients are read at a time. */
const atOnce = 4_000;

/** Goes through the clients of a joined text. Of a whole county there may be many: others are served in between. */
export async function eachSaid(
  text: string,
  filter: InsightsFilter,
  each: (client: SaidClient) => void,
): Promise<void> {
  let read = 0;
  for (let at = 0; at < text.length; read++) {
    const end = text.indexOf(";", at);
    const to = end < 0 ? text.length : end;
    each(saidClient(text.slice(at, to), filter));
    at = to + 1;
    if (read % atOnce === atOnce - 1) await breath();
  }
}
