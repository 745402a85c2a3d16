import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { clients, plans } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type Ground, namedGround } from "@/lib/clients/policy";
import { anyActor, anyDay, relationColumns } from "@/lib/clients/scope";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";

const headQuery = prepared((tx) =>
  tx
    .select({
      id: plans.id,
      clientId: plans.clientId,
      edition: plans.edition,
      state: plans.state,
      version: plans.version,
      revision: plans.revision,
      correcting: plans.correcting,
      correctionReason: plans.correctionReason,
      confirmedOn: plans.confirmedOn,
      relation: relationColumns(tx, anyActor, anyDay),
    })
    .from(plans)
    .innerJoin(clients, eq(clients.id, plans.clientId))
    .where(eq(plans.id, sql.placeholder("planId")))
    .prepare(),
);

/** What a command must know of a plan before it touches it, read in one query. */
export async function planHead(tx: Tx, actor: Actor, planId: string, now: Date) {
  const [head] = await headQuery(tx).execute({ userId: actor.userId, today: dayOf(now), planId });
  if (!head) throw new AppError("notFound");
  return head;
}

export type PlanHead = Awaited<ReturnType<typeof planHead>>;

/** Whether the plan's working copy may change: a draft, or a confirmed plan under correction. */
export function isOpen(plan: Pick<PlanHead, "state" | "correcting">): boolean {
  return plan.state === "draft" || (plan.state === "confirmed" && plan.correcting);
}

/** The plan and the actor's ground to change it; throws `notFound` or `archived`. */
export async function requireEditablePlan(
  tx: Tx,
  actor: Actor,
  planId: string,
  now: Date,
): Promise<PlanHead & { ground: Ground }> {
  const head = await planHead(tx, actor, planId, now);
  const ground = namedGround(actor, head.relation);
  if (!ground) throw new AppError("notFound");
  if (head.relation.status === "archived") throw new AppError("archived");
  return { ...head, ground };
}

/** As `requireEditablePlan`, and the working copy must be open; throws `confirmed` or `closed` when it is not. */
export async function requireOpenPlan(tx: Tx, actor: Actor, planId: string, now: Date) {
  const plan = await requireEditablePlan(tx, actor, planId, now);
  if (!isOpen(plan)) throw new AppError(plan.state === "confirmed" ? "confirmed" : "closed");
  return plan;
}
