import "server-only";
import { and, eq, gt, isNull } from "drizzle-orm";
import { clientScreens, meetings } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { newId } from "@/lib/ids";
import { publishChange } from "@/lib/live/bus";
import { endScreensOver } from "@/lib/meetings/end-screens";

import { lineId } from "./line-id";
import { requireScreen } from "./open-screen";
import type { OwnNumber, StartScreen } from "./schema";
import { requireShownable } from "./shown";

/** How long a screen may stay open where no meeting says otherwise: as long as a meeting, milliseconds. */
const longest = 3 * 3_600_000;

/**
 * Opens a client screen over a plan or an evaluation that is being filled in; an earlier one of the same person over the
 * same document ends. Throws `notFound`, `archived`, `confirmed` or `closed`.
 */
export async function startScreen(
  actor: Actor,
  input: StartScreen,
  now: Date,
): Promise<{ screenId: string }> {
  const { kind, documentId, language, beside } = input;
  const screenId = newId();
  await transact(async (tx) => {
    const { clientId, ground } = await requireShownable(tx, actor, input, now);
    await endScreensOver(tx, actor, { documentId, startedBy: actor.userId }, now);
    await tx.insert(clientScreens).values({
      id: screenId,
      clientId,
      kind,
      documentId,
      language,
      beside: beside === language ? null : (beside ?? null),
      startedAt: now,
      startedBy: actor.userId,
      sessionId: actor.sessionId,
      until: (await meetingUntil(tx, actor, documentId, now)) ?? new Date(now.getTime() + longest),
    });
    const detail = { screen: screenId, language };
    const entry = { act: "clientScreen.start" as const, clientId, object: documentId, ground, detail };
    await recordAudit(tx, actor, entry, now);
  });
  publishChange(documentId, actor.userId);
  return { screenId };
}

/** Ends the actor's own screens over a document; what is over already stays over. */
export async function endScreens(
  actor: Actor,
  { documentId }: { documentId: string },
  now: Date,
): Promise<void> {
  await transact((tx) => endScreensOver(tx, actor, { documentId, startedBy: actor.userId }, now));
  publishChange(documentId, actor.userId);
}

/**
 * Saves the number that the client gave on the screen as their own view of a goal. It goes the way of everything that is
 * typed, so that it appears in the worker's form. Throws `notFound` when the screen is over or shows no such goal, and
 * `confirmed` when the evaluation takes nothing more.
 */
export async function giveOwnNumber(
  actor: Actor,
  screenId: string,
  { line, score }: OwnNumber,
  now: Date,
): Promise<void> {
  const { documentId, version, path } = await transact(async (tx) => {
    const screen = await requireScreen(tx, actor, screenId, now);
    const document = await requireShownable(tx, actor, screen, now);
    const shown = await document.read();
    const goals = shown.kind === "evaluation" ? shown.evaluation.goals : [];
    const goal = goals.find(({ key }) => lineId(screenId, "goals", key) === line);
    if (!goal) throw new AppError("notFound");
    const { version } = document;
    return { documentId: screen.documentId, version, path: `goals.${goal.key}.clientScore` };
  });
  const save = (base: number) => {
    const request = { base, key: newId(), changes: [{ path, value: score }] };
    return saveEvaluation(actor, documentId, request, now, { source: "clientScreen" });
  };
  const { body } = await save(version);
  if ("confirmed" in body) throw new AppError("confirmed");
  // Somebody wrote there at the same moment: the client's own number is the client's to say.
  if ("conflicts" in body) await save(body.version);
}

async function meetingUntil(tx: Tx, actor: Actor, documentId: string, now: Date): Promise<Date | undefined> {
  const [meeting] = await tx
    .select({ until: meetings.until })
    .from(meetings)
    .where(
      and(
        eq(meetings.documentId, documentId),
        eq(meetings.startedBy, actor.userId),
        isNull(meetings.endedAt),
        gt(meetings.until, now),
      ),
    );
  return meeting?.until;
}
