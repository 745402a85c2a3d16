import { asc, eq } from "drizzle-orm";
import type { ClientRow } from "@/db/factories/clients";
import { changes, clients, evaluations, fields, planGoals, plans, sessions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { hashToken, newToken } from "@/lib/access/tokens";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { newId } from "@/lib/ids";

/** A session of a user, as signing in would make it; the token for the cookie. */
export async function aSession(userId: string): Promise<string> {
  const token = newToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + 3_600_000);
  const row = { id: newId(), tokenHash: hashToken(token), userId, createdAt: now, seenAt: now, expiresAt };
  await transact((tx) => tx.insert(sessions).values(row).returning());
  return token;
}

/** A plan of a client, an open draft unless told otherwise. */
export async function aPlan(
  { id: clientId }: Pick<ClientRow, "id">,
  state: "draft" | "confirmed" | "closed" = "draft",
): Promise<string> {
  const id = newId();
  const place = { draft: { draftPlanId: id }, confirmed: { currentPlanId: id }, closed: {} }[state];
  const made = {
    createdAt: new Date(),
    createdBy: "e2e",
    confirmedOn: state === "draft" ? null : "2026-03-02",
    facts: state === "draft" ? "" : "//",
  };
  await transact(async (tx) => {
    await tx.insert(plans).values({ id, clientId, edition: CURRENT_EDITION, state, version: 0, ...made });
    await tx
      .update(clients)
      .set({ updatedAt: new Date(), ...place })
      .where(eq(clients.id, clientId));
  });
  return id;
}

/** An open evaluation of a client's new plan, which has one goal: `debt`. */
export async function anEvaluation(client: Pick<ClientRow, "id">): Promise<string> {
  const planId = await aPlan(client, "confirmed");
  const id = newId();
  const flags = { important: false, keepLevel: false, hidden: false };
  await transact(async (tx) => {
    await tx
      .insert(planGoals)
      .values({ planId, key: "debt", code: "debt", timing: "now", position: 0, ...flags });
    const made = { createdAt: new Date(), createdBy: "e2e" };
    await tx
      .insert(evaluations)
      .values({ id, planId, clientId: client.id, state: "draft", version: 0, ...made });
    await tx.update(clients).set({ draftEvaluationId: id }).where(eq(clients.id, client.id));
  });
  return id;
}

/** Everything that a save can change of a document: its row, its values, its history. */
export async function stateOf(documentId: string) {
  return transact(async (tx) => ({
    plan: await tx.select().from(plans).where(eq(plans.id, documentId)),
    evaluation: await tx.select().from(evaluations).where(eq(evaluations.id, documentId)),
    fields: await tx.select().from(fields).where(eq(fields.documentId, documentId)).orderBy(fields.path),
    changes: await acceptedOf(tx, documentId),
  }));
}

/** Every value ever accepted into a document, oldest first. */
export async function acceptedOf(tx: Tx, documentId: string): Promise<(typeof changes.$inferSelect)[]> {
  return tx
    .select()
    .from(changes)
    .where(eq(changes.documentId, documentId))
    .orderBy(asc(changes.version), asc(changes.path));
}
