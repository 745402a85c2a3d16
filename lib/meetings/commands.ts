import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { meetings } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { endOwnMeetings } from "./end";

/**
 * Ends the actor's meeting over a document; the document stays as it is. One that is over already stays over. Throws
 * `notFound` when the actor never had one.
 */
export async function endMeeting(
  actor: Actor,
  { documentId }: { documentId: string },
  now: Date,
): Promise<{ clientId: string }> {
  const done = await transact(async (tx) => {
    const [last] = await tx
      .select({ clientId: meetings.clientId, endedAt: meetings.endedAt })
      .from(meetings)
      .where(and(eq(meetings.documentId, documentId), eq(meetings.startedBy, actor.userId)))
      .orderBy(desc(meetings.startedAt))
      .limit(1);
    if (!last) throw new AppError("notFound");
    if (!last.endedAt) await endOwnMeetings(tx, actor, now);
    return { clientId: last.clientId };
  });
  // A screen that the client looks at closes at once.
  publishChange(documentId, actor.userId);
  return done;
}
