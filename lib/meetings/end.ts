import "server-only";
import { and, eq, isNull, type SQL } from "drizzle-orm";
import { meetings, sessions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { endScreensOver } from "./end-screens";

/** Ends whatever meeting the actor has open, with what its client was shown. */
export async function endOwnMeetings(tx: Tx, actor: Actor, now: Date): Promise<void> {
  await endOpen(tx, actor, eq(meetings.startedBy, actor.userId), now);
}

/** Ends the open meetings over a document, whoever began them, and its client screens: it was confirmed or put away. */
export async function endMeetingsOver(tx: Tx, actor: Actor, documentId: string, now: Date): Promise<void> {
  await endScreensOver(tx, actor, { documentId }, now);
  await endOpen(tx, actor, eq(meetings.documentId, documentId), now);
}

async function endOpen(tx: Tx, actor: Actor, which: SQL, now: Date): Promise<void> {
  const open = await tx
    .select({
      id: meetings.id,
      clientId: meetings.clientId,
      documentId: meetings.documentId,
      startedBy: meetings.startedBy,
      until: meetings.until,
    })
    .from(meetings)
    .where(and(which, isNull(meetings.endedAt)));
  for (const { id, clientId, documentId, startedBy, until } of open) {
    // One that nobody ended was over when its time was.
    const endedAt = until < now ? until : now;
    await tx.update(meetings).set({ endedAt }).where(eq(meetings.id, id));
    await tx.update(sessions).set({ meetingUntil: null }).where(eq(sessions.userId, startedBy));
    await recordAudit(tx, actor, { act: "meeting.end", clientId, object: documentId }, now);
    await endScreensOver(tx, actor, { documentId, startedBy }, now);
  }
}
