import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { endSession } from "@/lib/access/session-store";
import { recordAudit } from "@/lib/audit/record";

/** Ends the session that the actor acts in; its cookie opens nothing any more, wherever it was copied to. */
export async function signOut(actor: Actor, now: Date): Promise<void> {
  await transact(async (tx) => {
    await endSession(tx, actor.sessionId);
    await recordAudit(tx, actor, { act: "user.signOut", object: actor.userId }, now);
  });
}
