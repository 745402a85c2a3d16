import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { relationTo } from "@/lib/clients/access";
import { namedGround, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import { readSummaryChoices, type SummaryChoices, type SummaryQuery } from "./choices";
import type { ClientDocument } from "./document";
import { planInForce } from "./facts";
import { defaultsOf, type SummaryDefaults, summaryOf } from "./make-summary";

export type SummaryPage = {
  /** Whether the actor may also share it by a link. */
  canShare: boolean;
  /** Undefined while no plan is in force. */
  summary: { choices: SummaryChoices; defaults: SummaryDefaults; document: ClientDocument } | undefined;
};

/**
 * The summary of a client as an address asks for it, for the page that prints it or for its file; leaves an audit row
 * of that. Throws `notFound` for who may not open the client.
 */
export async function openSummary(
  actor: Actor,
  asked: { clientId: string; query: SummaryQuery; workerLocale: string; as: "print" | "pdf" },
  now: Date,
): Promise<SummaryPage> {
  const { clientId, query, workerLocale, as } = asked;
  return transact(async (tx) => {
    const relation = await relationTo(tx, actor, clientId, now);
    const ground = openGround(actor, relation);
    if (!ground) throw new AppError("notFound");
    const canShare = relation.status === "active" && namedGround(actor, relation) !== undefined;
    const inForce = await planInForce(tx, clientId);
    const object = inForce?.plan.id;
    await recordAudit(tx, actor, { act: `summary.${as}`, clientId, ground, ...(object && { object }) }, now);
    if (!inForce) return { canShare, summary: undefined };
    const defaults = defaultsOf(inForce, workerLocale);
    const choices = readSummaryChoices(query, defaults);
    return {
      canShare,
      summary: { choices, defaults, document: await summaryOf(tx, actor, inForce, choices, now) },
    };
  });
}
