import "server-only";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { buildSummary } from "./build";
import type { SummaryChoices } from "./choices";
import type { ClientDocument } from "./document";
import { summaryFacts } from "./facts";
import { summaryTools } from "./words";

/**
 * What a client reads of the plan in force and how far it has come, as chosen. The caller has checked the right to the
 * client, made the office's texts known, and writes the audit row. Throws `notFound` when no plan is in force.
 */
export async function makeSummary(
  tx: Tx,
  actor: Actor,
  { clientId, choices }: { clientId: string; choices: SummaryChoices },
  now: Date,
): Promise<ClientDocument> {
  const facts = await summaryFacts(tx, actor, clientId, now);
  const { language, beside } = choices;
  const document = buildSummary(facts, choices, summaryTools(language));
  return beside ? { ...document, beside: buildSummary(facts, choices, summaryTools(beside)) } : document;
}
