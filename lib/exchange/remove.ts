import "server-only";
import { inArray } from "drizzle-orm";
import { clients, evaluations, plans, shares } from "@/db/schema";
import type { Tx } from "@/db/store";
import { clientTables } from "./rows";

const t = clientTables;
const byEvaluation = [
  t.evaluationGoals,
  t.evaluationMethods,
  t.evaluationServices,
  t.evaluationSteps,
  t.evaluationFactors,
];
const byPlan = [t.planGoals, t.planFactors, t.planMethods, t.planServices, t.planSteps];
const byDocument = [t.fields, t.changes];
const byClient = [
  t.messages,
  t.shares,
  t.clientScreens,
  t.voiceAnswers,
  t.methodUses,
  t.handOvers,
  t.meetings,
  t.revisions,
  t.consents,
  t.openingReasons,
  t.blocks,
  t.coWorkers,
];

/** Removes clients with everything that is stored about them; only for such as nobody has ever seen. Answers how many. */
export async function removeClients(tx: Tx, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  const planIds = await idsOf(tx, plans, ids);
  const evaluationIds = await idsOf(tx, evaluations, ids);
  for (const table of byEvaluation) await tx.delete(table).where(inArray(table.evaluationId, evaluationIds));
  for (const table of byPlan) await tx.delete(table).where(inArray(table.planId, planIds));
  for (const table of byDocument)
    await tx.delete(table).where(inArray(table.documentId, [...planIds, ...evaluationIds]));
  const shared = tx.select({ id: shares.id }).from(shares).where(inArray(shares.clientId, ids));
  await tx.delete(t.shareOpenings).where(inArray(t.shareOpenings.shareId, shared));
  for (const table of byClient) await tx.delete(table).where(inArray(table.clientId, ids));
  await tx.delete(evaluations).where(inArray(evaluations.clientId, ids));
  await tx.delete(plans).where(inArray(plans.clientId, ids));
  await tx.delete(clients).where(inArray(clients.id, ids));
  return ids.length;
}

async function idsOf(
  tx: Tx,
  table: typeof plans | typeof evaluations,
  clientIds: string[],
): Promise<string[]> {
  const rows = await tx.select({ id: table.id }).from(table).where(inArray(table.clientId, clientIds));
  return rows.map(({ id }) => id);
}
