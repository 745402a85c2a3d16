import "server-only";
import { eq } from "drizzle-orm";
import { clients } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { hashToken } from "@/lib/access/tokens";
import type { Day } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import type { SummaryChoices } from "@/lib/summary/choices";
import type { ClientDocument } from "@/lib/summary/document";
import { makeSummary } from "@/lib/summary/make-summary";
import type { LinkFacts } from "./policy";

/** How many pages of a client may open at a time: more than a few nobody keeps in mind. */
export const mostLive = 3;

/** What a worker chooses of what a link shows. Its title is always neutral: it stays in the browser's history. */
export type ShownChoices = Omit<SummaryChoices, "neutral">;

/** What sharing needs to know of a client. */
export type SharedClient = LinkFacts & {
  number: string;
  firstName: string;
  lastName: string;
  language: string;
  currentPlanId: string | null;
  dueDate: Day | null;
};

/** The client, as the caller has asked for the right to. Throws `notFound`. */
export async function sharedClient(tx: Tx, clientId: string): Promise<SharedClient> {
  const [client] = await tx
    .select({
      ...{ number: clients.number, firstName: clients.firstName, lastName: clients.lastName },
      ...{ birthDate: clients.birthDate, nonDisclosure: clients.nonDisclosure, noLink: clients.noLink },
      ...{ language: clients.language, currentPlanId: clients.currentPlanId, dueDate: clients.dueDate },
    })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) throw new AppError("notFound");
  return client;
}

/**
 * What a link would show, and a name of just that: who approves a preview sends it back, so that nothing else is shared
 * when the plan has changed meanwhile.
 */
export async function toBeShared(
  tx: Tx,
  actor: Actor,
  { clientId, choices }: { clientId: string; choices: ShownChoices },
  now: Date,
): Promise<{ document: ClientDocument; seen: string }> {
  const summary = { clientId, choices: { ...choices, neutral: true } };
  const document = await makeSummary(tx, actor, summary, now);
  return { document, seen: hashToken(JSON.stringify(document)) };
}
