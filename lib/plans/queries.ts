import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { cache } from "react";
import { clients, plans, revisions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { relationTo } from "@/lib/clients/access";
import { canAdministerClient, canSeeHistory, namedGround, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import { fieldsOf } from "@/lib/saving/fields";
import type { FieldValue } from "@/lib/saving/values";
import { workingCopy } from "@/lib/saving/working-copy";
import { carriedOver } from "./carry-over";
import { type PlanContent, planContent } from "./content";
import { planFields } from "./fields-of";
import { isOpen, planHead } from "./head";
import { outcomesOf } from "./outcomes";

/** A plan as its pages need it. `values` is the working copy by path, only while it is open and the actor may edit. */
export type PlanPage = {
  plan: Awaited<ReturnType<typeof openPlanHead>>["plan"];
  isOpen: boolean;
  canEdit: boolean;
  canAdminister: boolean;
  /** May see how it came about, with what never was confirmed. */
  canSeeHistory: boolean;
  values: Record<string, FieldValue>;
};

/**
 * Opens a plan of a client for reading or writing; one audit row a request, however many parts of a page ask.
 * Throws `notFound` when the actor may not open the client or the plan is not this client's.
 */
export const openPlan = cache(async (actor: Actor, clientId: string, planId: string): Promise<PlanPage> => {
  const now = new Date();
  return transact(async (tx) => {
    const { plan, relation, ground } = await openPlanHead(tx, actor, clientId, planId, now);
    await recordAudit(tx, actor, { act: "plan.open", clientId, object: planId, ground }, now);
    const canEdit = namedGround(actor, relation) !== undefined && relation.status === "active";
    const open = isOpen(plan);
    const values = open && canEdit ? Object.fromEntries(await fieldsOf(tx, planId)) : {};
    return {
      plan,
      isOpen: open,
      canEdit,
      canAdminister: canAdministerClient(actor, relation),
      canSeeHistory: canSeeHistory(actor, relation),
      values,
    };
  });
});

export type PlanRevision = {
  revision: number;
  content: PlanContent;
  reason: string;
  byName: string;
  at: Date;
};

/**
 * The confirmed revisions of a plan, latest first; empty for one that was never confirmed. Audited as opening the plan.
 * Throws `notFound` like `openPlan`.
 */
export async function listPlanRevisions(
  actor: Actor,
  { clientId, planId }: { clientId: string; planId: string },
  now: Date,
): Promise<PlanRevision[]> {
  return transact(async (tx) => {
    const { ground } = await openPlanHead(tx, actor, clientId, planId, now);
    const detail = { revisions: true };
    await recordAudit(tx, actor, { act: "plan.open", clientId, object: planId, ground, detail }, now);
    const rows = await tx
      .select({
        revision: revisions.revision,
        content: revisions.content,
        reason: revisions.reason,
        byName: revisions.byName,
        at: revisions.at,
      })
      .from(revisions)
      .where(and(eq(revisions.documentId, planId), eq(revisions.kind, "plan")))
      .orderBy(desc(revisions.revision));
    return rows.map((row) => ({ ...row, content: row.content as PlanContent }));
  });
}

/** What the page that starts a plan must know. `carried` is what the plan in force would hand on; null without one. */
export type PlanStart = {
  number: string;
  firstName: string;
  lastName: string;
  canEdit: boolean;
  draftPlanId: string | null;
  carried: PlanContent | null;
};

/**
 * What a client's next plan could start from. Audited as opening the client.
 * Throws `notFound` when the actor may not open the client.
 */
export async function openPlanStart(actor: Actor, clientId: string, now: Date): Promise<PlanStart> {
  return transact(async (tx) => {
    const relation = await relationTo(tx, actor, clientId, now);
    const ground = openGround(actor, relation);
    if (!ground) throw new AppError("notFound");
    const [client] = await tx
      .select({
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        draftPlanId: clients.draftPlanId,
        currentPlanId: clients.currentPlanId,
      })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (!client) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "client.open", clientId, ground }, now);
    const { currentPlanId, ...rest } = client;
    const canEdit = namedGround(actor, relation) !== undefined && relation.status === "active";
    const carried =
      canEdit && currentPlanId
        ? carriedOver(await workingCopy(tx, currentPlanId, planFields), await outcomesOf(tx, currentPlanId))
        : undefined;
    return {
      ...rest,
      canEdit,
      carried: carried ? planContent(new Map(carried.map(({ path, value }) => [path, value]))) : null,
    };
  });
}

async function openPlanHead(tx: Tx, actor: Actor, clientId: string, planId: string, now: Date) {
  const { relation, ...plan } = await planHead(tx, actor, planId, now);
  const ground = openGround(actor, relation);
  if (!ground || plan.clientId !== clientId) throw new AppError("notFound");
  const [more] = await tx
    .select({
      dueDate: plans.dueDate,
      closeReason: plans.closeReason,
      replacedById: plans.replacedById,
      closedAt: plans.closedAt,
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
      language: clients.language,
      interpreterLanguage: clients.interpreterLanguage,
      nonDisclosure: clients.nonDisclosure,
    })
    .from(plans)
    .innerJoin(clients, eq(clients.id, plans.clientId))
    .where(eq(plans.id, planId));
  if (!more) throw new AppError("notFound");
  return { plan: { ...plan, ...more }, relation, ground };
}
