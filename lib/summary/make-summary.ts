import "server-only";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { clientLanguage } from "@/lib/i18n/client-locales";
import { isNeutralByDefault } from "@/lib/paper/choices";
import { buildSummary } from "./build";
import type { SummaryChoices } from "./choices";
import type { ClientDocument } from "./document";
import { type InForce, planInForce, summaryFacts } from "./facts";
import { summaryTools } from "./words";

/** What is chosen unless the worker chooses otherwise. */
export type SummaryDefaults = Pick<SummaryChoices, "language" | "neutral">;

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
  const inForce = await planInForce(tx, clientId);
  if (!inForce) throw new AppError("notFound");
  return summaryOf(tx, actor, inForce, choices, now);
}

/** The client's own language where there is one, else the worker's; a neutral title where safety asks for it. */
export function defaultsOf({ client, plan }: InForce, workerLocale: string): SummaryDefaults {
  return {
    language: clientLanguage(undefined, client.language, workerLocale),
    neutral: isNeutralByDefault(client, plan.content),
  };
}

/** As `makeSummary`, of a plan that was read already. */
export async function summaryOf(
  tx: Tx,
  actor: Actor,
  inForce: InForce,
  choices: SummaryChoices,
  now: Date,
): Promise<ClientDocument> {
  const facts = await summaryFacts(tx, actor, inForce, now);
  const { language, beside } = choices;
  const document = buildSummary(facts, choices, summaryTools(language));
  return beside ? { ...document, beside: buildSummary(facts, choices, summaryTools(beside)) } : document;
}
