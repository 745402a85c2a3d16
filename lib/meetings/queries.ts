import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { meetings } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { MeetingMode } from "@/lib/terms";

/** A meeting that is going on. */
export type OpenMeeting = { mode: MeetingMode; startedAt: Date };

/** The meeting the actor has open over a document, if any. Names no client. */
export async function openMeeting(
  actor: Actor,
  documentId: string,
  now: Date,
): Promise<OpenMeeting | undefined> {
  const [found] = await read((db) =>
    db
      .select({ mode: meetings.mode, startedAt: meetings.startedAt })
      .from(meetings)
      .where(
        and(
          eq(meetings.documentId, documentId),
          eq(meetings.startedBy, actor.userId),
          isNull(meetings.endedAt),
          gt(meetings.until, now),
        ),
      ),
  );
  return found;
}
