import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { cache } from "react";
import { clients, revisions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { canSeeHistory, namedGround, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import type { PlanContent } from "@/lib/plans/content";
import { fieldsOf } from "@/lib/saving/fields";
import type { FieldValue } from "@/lib/saving/values";
import type { EvaluationContent } from "./content";
import { evaluationBefore } from "./earlier";
import { evaluationHead, isOpen } from "./head";
import { confirmedPlan, planOf, planRevisionAt } from "./plan";

/** An evaluation as its pages need it, with the plan it is about and the evaluation before it. */
export type EvaluationPage = {
  evaluation: Awaited<ReturnType<typeof openHead>>["evaluation"];
  isOpen: boolean;
  canEdit: boolean;
  /** May see how it came about, with what never was confirmed. */
  canSeeHistory: boolean;
  plan: PlanContent;
  /** The confirmed evaluation of the same plan that was made before this one. */
  previous: EvaluationContent | null;
  /** The working copy by path, only while it is open and the actor may edit. */
  values: Record<string, FieldValue>;
  /** The confirmed revisions, latest first. */
  revisions: EvaluationRevision[];
};

export type EvaluationRevision = {
  revision: number;
  content: EvaluationContent;
  /** The plan it is about, as it was then. */
  plan: PlanContent;
  reason: string;
  byName: string;
  at: Date;
};

/**
 * Opens an evaluation of a client for reading or writing; one audit row a request.
 * Throws `notFound` when the actor may not open the client or the evaluation is not this client's.
 */
export const openEvaluation = cache(
  async (actor: Actor, clientId: string, evaluationId: string): Promise<EvaluationPage> => {
    const now = new Date();
    return transact(async (tx) => {
      const { evaluation, relation, ground } = await openHead(tx, actor, clientId, evaluationId, now);
      await recordAudit(tx, actor, { act: "evaluation.open", clientId, object: evaluationId, ground }, now);
      const canEdit = namedGround(actor, relation) !== undefined && relation.status === "active";
      const open = isOpen(evaluation);
      return {
        evaluation,
        isOpen: open,
        canEdit,
        canSeeHistory: canSeeHistory(actor, relation),
        plan: await planOf(tx, evaluation),
        previous: await evaluationBefore(tx, evaluation),
        values: open && canEdit ? Object.fromEntries(await fieldsOf(tx, evaluationId)) : {},
        revisions: await revisionsOf(tx, evaluation),
      };
    });
  },
);

async function openHead(tx: Tx, actor: Actor, clientId: string, evaluationId: string, now: Date) {
  const { relation, ...head } = await evaluationHead(tx, actor, evaluationId, now);
  const ground = openGround(actor, relation);
  if (!ground || head.clientId !== clientId) throw new AppError("notFound");
  const [client] = await tx
    .select({
      number: clients.number,
      firstName: clients.firstName,
      lastName: clients.lastName,
      language: clients.language,
      interpreterLanguage: clients.interpreterLanguage,
      nonDisclosure: clients.nonDisclosure,
    })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) throw new AppError("notFound");
  return { evaluation: { ...head, ...client }, relation, ground };
}

async function revisionsOf(
  tx: Tx,
  { id, planId }: { id: string; planId: string },
): Promise<EvaluationRevision[]> {
  const rows = await tx
    .select({
      revision: revisions.revision,
      content: revisions.content,
      reason: revisions.reason,
      byName: revisions.byName,
      at: revisions.at,
    })
    .from(revisions)
    .where(and(eq(revisions.documentId, id), eq(revisions.kind, "evaluation")))
    .orderBy(desc(revisions.revision));
  const found: EvaluationRevision[] = [];
  for (const row of rows) {
    const plan = await confirmedPlan(tx, planId, await planRevisionAt(tx, planId, row.at));
    found.push({ ...row, content: row.content as EvaluationContent, plan });
  }
  return found;
}
