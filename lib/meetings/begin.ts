import "server-only";
import { eq } from "drizzle-orm";
import { meetings, sessions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Ground } from "@/lib/clients/policy";
import { newId } from "@/lib/ids";
import type { DocumentKind, MeetingMode } from "@/lib/terms";
import { endOwnMeetings } from "./end";

/** How long a meeting may last and keep its worker signed in, milliseconds. */
const longest = 3 * 3_600_000;

export type NewMeeting = {
  kind: DocumentKind;
  documentId: string;
  clientId: string;
  ground: Ground;
  mode: MeetingMode;
};

/**
 * Begins a meeting over a document, inside the caller's transaction, which has checked the right to change it. A worker
 * has one meeting at a time: an earlier one ends. Beside the client the session stays alive although nobody types;
 * who writes afterwards or from paper types, and an empty chair must not stay signed in.
 */
export async function beginMeeting(tx: Tx, actor: Actor, meeting: NewMeeting, now: Date): Promise<void> {
  const { kind, documentId, clientId, ground, mode } = meeting;
  await endOwnMeetings(tx, actor, now);
  const until = new Date(now.getTime() + longest);
  await tx.insert(meetings).values({
    id: newId(),
    clientId,
    kind,
    documentId,
    mode,
    startedAt: now,
    startedBy: actor.userId,
    until,
  });
  if (mode === "together")
    await tx.update(sessions).set({ meetingUntil: until }).where(eq(sessions.id, actor.sessionId));
  const detail = { kind, mode };
  await recordAudit(tx, actor, { act: "meeting.start", clientId, object: documentId, ground, detail }, now);
}
