import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { canSeeHistory, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import {
  type Comparison,
  compareRevisions,
  type HistoryFilter,
  type HistoryPage,
  historyOf,
} from "@/lib/saving/history";
import { planHead } from "./head";
import { type PlanPart, planPartOf } from "./parts";

export type PlanHistoryFilter = Omit<HistoryFilter, "isInPart"> & { part: PlanPart | undefined };
type PlanId = { clientId: string; planId: string };

/**
 * Who changed what in a plan, what is hidden from the client too. Throws `notFound` for who may not see how it came
 * about: that is for its workers and their lead, not for who opened the client with a reason.
 */
export async function planHistory(
  actor: Actor,
  { clientId, planId }: PlanId,
  { part, row, page }: PlanHistoryFilter,
  now: Date,
): Promise<HistoryPage> {
  return transact(async (tx) => {
    const plan = await planHead(tx, actor, planId, now);
    const ground = openGround(actor, plan.relation);
    if (!ground || !canSeeHistory(actor, plan.relation) || plan.clientId !== clientId)
      throw new AppError("notFound");
    const isInPart = (path: string) => part === undefined || planPartOf(path) === part;
    const history = await historyOf(tx, "plan", planId, { isInPart, row, page });
    const detail = { part: part ?? null, row: row ?? null, page: history.page };
    await recordAudit(tx, actor, { act: "plan.history", clientId, object: planId, ground, detail }, now);
    return history;
  });
}

/** What differs between two confirmed revisions of a plan; for everybody who may open it. Throws `notFound`. */
export async function comparePlanRevisions(
  actor: Actor,
  { clientId, planId }: PlanId,
  asked: readonly [number, number],
  now: Date,
): Promise<Comparison> {
  return transact(async (tx) => {
    const plan = await planHead(tx, actor, planId, now);
    const ground = openGround(actor, plan.relation);
    if (!ground || plan.clientId !== clientId) throw new AppError("notFound");
    const comparison = await compareRevisions(tx, "plan", planId, asked);
    const detail = { revisions: [comparison.from.revision, comparison.to.revision] };
    await recordAudit(tx, actor, { act: "plan.history", clientId, object: planId, ground, detail }, now);
    return comparison;
  });
}
