import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { clients } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Ground } from "@/lib/clients/policy";
import { evaluationContent } from "@/lib/evaluations/content";
import { evaluationBefore } from "@/lib/evaluations/earlier";
import { type ClientEvaluation, evaluationForClient } from "@/lib/evaluations/for-client";
import { requireOpenEvaluation } from "@/lib/evaluations/head";
import { planOf } from "@/lib/evaluations/plan";
import { planContent } from "@/lib/plans/content";
import { type ClientPlan, planForClient } from "@/lib/plans/for-client";
import { requireOpenPlan } from "@/lib/plans/head";
import { fieldsOf } from "@/lib/saving/fields";
import type { DocumentKind } from "@/lib/terms";

const safetyQuery = prepared((tx) =>
  tx
    .select({ nonDisclosure: clients.nonDisclosure })
    .from(clients)
    .where(eq(clients.id, sql.placeholder("clientId")))
    .prepare(),
);

/** What of a working copy a client may see: it has no place for anything else. */
export type Shown = { kind: "plan"; plan: ClientPlan } | { kind: "evaluation"; evaluation: ClientEvaluation };

/** A document that is open to the actor for changing, and how to read what the client may see of it. */
type Shownable = { clientId: string; version: number; ground: Ground; read: () => Promise<Shown> };

/**
 * The document of a client screen. Throws `notFound`, `archived`, `confirmed` or `closed` unless the actor may change it
 * now: what is shown grows while it is filled in, and nothing else is shown here.
 */
export async function requireShownable(
  tx: Tx,
  actor: Actor,
  { kind, documentId }: { kind: DocumentKind; documentId: string },
  now: Date,
): Promise<Shownable> {
  if (kind === "plan") {
    const { clientId, version, ground } = await requireOpenPlan(tx, actor, documentId, now);
    const read = async () => {
      const content = planContent(await fieldsOf(tx, documentId));
      return { kind, plan: planForClient(content, await safetyOf(tx, clientId)) } as const;
    };
    return { clientId, version, ground, read };
  }
  const evaluation = await requireOpenEvaluation(tx, actor, documentId, now);
  const { clientId, version, ground } = evaluation;
  const read = async () => {
    const plan = await planOf(tx, evaluation);
    const earlier = await evaluationBefore(tx, evaluation);
    const content = evaluationContent(await fieldsOf(tx, documentId), plan, earlier);
    return { kind, evaluation: evaluationForClient(content, plan, await safetyOf(tx, clientId)) } as const;
  };
  return { clientId, version, ground, read };
}

async function safetyOf(tx: Tx, clientId: string): Promise<{ nonDisclosure: boolean }> {
  const [client] = await safetyQuery(tx).execute({ clientId });
  // Whoever cannot be found is treated with care.
  return { nonDisclosure: client?.nonDisclosure ?? true };
}
