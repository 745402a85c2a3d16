import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { clients, handOvers } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { openGround } from "@/lib/clients/policy";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { evaluationHead } from "@/lib/evaluations/head";
import { planOf } from "@/lib/evaluations/plan";
import type { PlanContent } from "@/lib/plans/content";
import { planHead } from "@/lib/plans/head";
import { confirmedText, type DocumentOf, ownDocument } from "./document";
import type { RecordChoices } from "./record";
import type { RecordTools } from "./words";
import { writtenEvaluation, writtenPlan } from "./written";

/** A mark of having taken a text to the official record. */
export type HandOver = { id: string; revision: number; day: string; byName: string };

/** The text for the official record and what is around it. */
export type RecordPage = {
  clientId: string;
  text: string;
  revision: number;
  /** How many things it leaves out because they are marked as not shown. */
  leftOut: number;
  isArchived: boolean;
  handOvers: HandOver[];
};

/**
 * The text of the latest confirmed revision for the official record; one audit row, because a text on the screen may
 * be copied. Throws `notFound` when the actor is not a worker of the client or nothing has been confirmed.
 */
export async function openRecordText(
  actor: Actor,
  of: DocumentOf,
  choices: RecordChoices,
  tools: RecordTools,
  now: Date,
): Promise<RecordPage> {
  return transact(async (tx) => {
    const head = await ownDocument(tx, actor, of, now);
    const { clientId, revision, ground } = head;
    const { content, byName, at } = await confirmedText(tx, of, revision);
    const confirmed = { day: dayOf(at), byName, revision };
    const nonDisclosure = await isNonDisclosed(tx, clientId);
    const entry = { act: `${of.kind}.copy`, clientId, object: of.documentId, ground } as const;
    await recordAudit(tx, actor, { ...entry, detail: { revision, ...choices } }, now);
    const all = { ...choices, nonDisclosure };
    const plan = "planId" in head ? await planOf(tx, { ...head, state: "confirmed" }) : undefined;
    const written = plan
      ? writtenEvaluation(content as EvaluationContent, plan, confirmed, all, tools)
      : writtenPlan(content as PlanContent, confirmed, all, tools);
    return {
      ...written,
      clientId,
      revision,
      isArchived: head.relation.status === "archived",
      handOvers: await marksOf(tx, of),
    };
  });
}

/**
 * The marks of a document, latest first, for whoever may open it; audited as opening it.
 * Throws `notFound` when the actor may not, or the document is not this client's.
 */
export async function listHandOvers(
  actor: Actor,
  { clientId, ...of }: DocumentOf & { clientId: string },
  now: Date,
): Promise<HandOver[]> {
  return transact(async (tx) => {
    const head =
      of.kind === "plan"
        ? await planHead(tx, actor, of.documentId, now)
        : await evaluationHead(tx, actor, of.documentId, now);
    const ground = openGround(actor, head.relation);
    if (!ground || head.clientId !== clientId) throw new AppError("notFound");
    const entry = { act: `${of.kind}.open`, clientId, object: of.documentId, ground } as const;
    await recordAudit(tx, actor, { ...entry, detail: { handOvers: true } }, now);
    return marksOf(tx, of);
  });
}

async function marksOf(tx: Tx, { kind, documentId }: DocumentOf): Promise<HandOver[]> {
  return tx
    .select({
      id: handOvers.id,
      revision: handOvers.revision,
      day: handOvers.day,
      byName: handOvers.byName,
    })
    .from(handOvers)
    .where(and(eq(handOvers.documentId, documentId), eq(handOvers.kind, kind), isNull(handOvers.removedAt)))
    .orderBy(desc(handOvers.revision), desc(handOvers.day), desc(handOvers.at));
}

async function isNonDisclosed(tx: Tx, clientId: string): Promise<boolean> {
  const [client] = await tx
    .select({ nonDisclosure: clients.nonDisclosure })
    .from(clients)
    .where(eq(clients.id, clientId));
  return client?.nonDisclosure ?? true;
}
