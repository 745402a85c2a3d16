import "server-only";
import { and, eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type AuditEntry, recordAudit } from "@/lib/audit/record";
import { namedGround, openGround } from "@/lib/clients/policy";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { evaluationHead } from "@/lib/evaluations/head";
import { planOf } from "@/lib/evaluations/plan";
import { type PlanContent, planContent } from "@/lib/plans/content";
import { isOpen, planHead } from "@/lib/plans/head";
import { fieldsOf } from "@/lib/saving/fields";
import type { DocumentKind } from "@/lib/terms";
import type { readOf } from "./choices";
import { type PaperClient, type PaperWorker, paperClient, paperWorker } from "./people";

/** A plan for paper: `revision` is null for a working copy, which nobody has confirmed. */
export type PlanPaperPage = {
  content: PlanContent;
  edition: string;
  revision: number | null;
  /** Who confirmed it and on which day; for a working copy who writes now, and today. */
  byName: string;
  day: string;
  client: PaperClient;
  worker: PaperWorker;
};

export type EvaluationPaperPage = Omit<PlanPaperPage, "content" | "edition"> & {
  content: EvaluationContent;
  plan: PlanContent;
};

/**
 * Opens a plan for its paper; leaves an audit row of printing, because a paper that is on the screen may be printed.
 * Throws `notFound` when the actor may not open the client, the plan is not this client's, or there is no such text:
 * a working copy is for those who may write it.
 */
export async function openPlanPaper(
  actor: Actor,
  { clientId, planId, of }: { clientId: string; planId: string; of: ReturnType<typeof readOf> },
  now: Date,
): Promise<PlanPaperPage> {
  return transact(async (tx) => {
    const head = await planHead(tx, actor, planId, now);
    const ground = openGround(actor, head.relation);
    if (!ground || head.clientId !== clientId) throw new AppError("notFound");
    const asked = of === "latest" && head.state === "draft" ? "draft" : of;
    const mayWrite = namedGround(actor, head.relation) !== undefined && isOpen(head);
    if (asked === "draft" && !mayWrite) throw new AppError("notFound");
    const text =
      asked === "draft"
        ? { content: planContent(await fieldsOf(tx, planId)), byName: actor.name, at: now, revision: null }
        : await revisionOf(tx, {
            kind: "plan",
            id: planId,
            revision: asked === "latest" ? head.revision : asked,
          });
    const detail = { revision: text.revision };
    await recordAudit(tx, actor, { act: "plan.print", clientId, object: planId, ground, detail }, now);
    return {
      content: text.content as PlanContent,
      edition: head.edition,
      revision: text.revision,
      byName: text.byName,
      day: dayOf(text.at),
      ...(await peopleOf(tx, actor, clientId)),
    };
  });
}

/** Opens a confirmed evaluation for its paper, as `openPlanPaper` does a plan. */
export async function openEvaluationPaper(
  actor: Actor,
  { clientId, evaluationId, of }: { clientId: string; evaluationId: string; of: ReturnType<typeof readOf> },
  now: Date,
): Promise<EvaluationPaperPage> {
  return transact(async (tx) => {
    const head = await evaluationHead(tx, actor, evaluationId, now);
    const ground = openGround(actor, head.relation);
    if (!ground || head.clientId !== clientId) throw new AppError("notFound");
    if (of === "draft") throw new AppError("notFound");
    const revision = of === "latest" ? head.revision : of;
    const text = await revisionOf(tx, { kind: "evaluation", id: evaluationId, revision });
    const entry: AuditEntry = { act: "evaluation.print", clientId, object: evaluationId, ground };
    await recordAudit(tx, actor, { ...entry, detail: { revision } }, now);
    return {
      content: text.content as EvaluationContent,
      plan: await planOf(tx, { ...head, state: "confirmed", revision }),
      revision,
      byName: text.byName,
      day: dayOf(text.at),
      ...(await peopleOf(tx, actor, clientId)),
    };
  });
}

async function peopleOf(tx: Tx, actor: Actor, clientId: string) {
  const client = await paperClient(tx, clientId);
  return { client, worker: await paperWorker(tx, actor, client) };
}

/** A confirmed text of a document and who confirmed it. Throws `notFound` when there is none. */
async function revisionOf(tx: Tx, of: { kind: DocumentKind; id: string; revision: number }) {
  const [row] = await tx
    .select({
      content: revisions.content,
      byName: revisions.byName,
      at: revisions.at,
      revision: revisions.revision,
    })
    .from(revisions)
    .where(
      and(eq(revisions.documentId, of.id), eq(revisions.kind, of.kind), eq(revisions.revision, of.revision)),
    );
  if (!row) throw new AppError("notFound");
  return row;
}
