import "server-only";
import { sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { audit } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { AuditRole } from "@/lib/access/roles";
import type { Ground } from "@/lib/clients/policy";
import { newId } from "@/lib/ids";
import type { Act } from "./acts";

/** Whose name an act goes under: a user, or a client on a page of their own. */
export type AuditActor = Pick<Actor, "userId" | "name" | "sessionId"> & { role: AuditRole };

/** A client who acts on a page of their own; `sessionId` is that of the opening. */
export function clientAsActor(clientId: string, sessionId: string): AuditActor {
  return { userId: clientId, name: "", role: "client", sessionId };
}

export type AuditEntry = {
  act: Act;
  clientId?: string;
  /** The id of the plan, evaluation, user or team the act was on. */
  object?: string;
  /** Why the person may. */
  ground?: Ground;
  /** What the act covered: ids, paths, filters, counts. Never the client's words. */
  detail?: Record<string, unknown>;
};

const insertQuery = prepared((tx) =>
  tx
    .insert(audit)
    .values({
      id: sql.placeholder("id"),
      at: sql.placeholder("at"),
      userId: sql.placeholder("userId"),
      userName: sql.placeholder("userName"),
      role: sql.placeholder("role"),
      sessionId: sql.placeholder("sessionId"),
      act: sql.placeholder("act"),
      clientId: sql.placeholder("clientId"),
      object: sql.placeholder("object"),
      ground: sql.placeholder("ground"),
      detail: sql.placeholder("detail"),
    })
    .prepare(),
);

/**
 * Writes one audit row in the caller's transaction, so that the act and its trace stand or fall together. Answers with the
 * row's id.
 */
export async function recordAudit(tx: Tx, actor: AuditActor, entry: AuditEntry, now: Date): Promise<string> {
  const id = newId();
  await insertQuery(tx).execute({
    id,
    at: now,
    userId: actor.userId,
    userName: actor.name,
    role: actor.role,
    sessionId: actor.sessionId,
    act: entry.act,
    clientId: entry.clientId ?? null,
    object: entry.object ?? null,
    ground: entry.ground ?? "",
    detail: entry.detail ?? null,
  });
  return id;
}
