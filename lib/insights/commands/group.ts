import "server-only";
import { and, isNotNull } from "drizzle-orm";
import { clusterings } from "@/db/schema";
import { readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { FACTOR_CODES } from "@/lib/avain/codes";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { groupClients } from "../clustering/groups";
import { leastGrouped } from "../clustering/least";
import { scopeText } from "../clustering/scope-text";
import { ratingFacts, ratingsOf } from "../facts/ratings";
import { members } from "../members";
import { countedClients } from "../scope";
import type { InsightsFilter } from "../tables";

/**
 * Groups the clients of a filter by their nine ratings and keeps the answer with its day and n; it names nobody. Leaves
 * an audit row. Throws `forbidden` for what is not the actor's to ask, `invalid` about "tooFew" (with how many have
 * all nine) or "tooAlike".
 */
export async function groupByFactors(actor: Actor, filter: InsightsFilter, now: Date): Promise<void> {
  const rated = await readAside((tx) => {
    const facts = ratingFacts(tx, members(tx, countedClients(tx, actor, filter), filter));
    const columns = Object.fromEntries(FACTOR_CODES.map((code) => [code, facts[code]])) as Pick<
      typeof facts,
      (typeof FACTOR_CODES)[number]
    >;
    return tx
      .select(columns)
      .from(facts)
      .where(and(...FACTOR_CODES.map((code) => isNotNull(facts[code]))));
  });
  if (rated.length < leastGrouped) throw new AppError("invalid", {}, "tooFew");
  const groups = await groupClients(rated.map(ratingsOf));
  const n = rated.length;
  await transact(async (tx) => {
    await tx.insert(clusterings).values({
      id: newId(),
      scope: scopeText(actor, filter),
      n,
      result: groups,
      at: now,
      by: actor.userId,
      byName: actor.name,
    });
    const detail = { table: "groups", ...filter, n };
    await recordAudit(tx, actor, { act: "figures.open", detail }, now);
  });
}
