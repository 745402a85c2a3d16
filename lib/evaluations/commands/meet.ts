import "server-only";
import { eq } from "drizzle-orm";
import { evaluations } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { beginMeeting } from "@/lib/meetings/begin";
import { answeredBy } from "@/lib/meetings/opening";
import { fieldsOf } from "@/lib/saving/fields";
import { writeFields } from "@/lib/saving/save";
import type { MeetingMode } from "@/lib/terms";
import { requireOpenEvaluation } from "../head";

/**
 * Begins a meeting over an evaluation that is a draft already. What the way of filling in answers is written as a change
 * like any other. Throws `notFound` or `archived`, and `confirmed` for a correction too: it does not tell of this day.
 */
export async function meetOverEvaluation(
  actor: Actor,
  { evaluationId, mode }: { evaluationId: string; mode: MeetingMode },
  now: Date,
): Promise<{ clientId: string }> {
  const done = await transact(async (tx) => {
    const evaluation = await requireOpenEvaluation(tx, actor, evaluationId, now);
    if (evaluation.correcting) throw new AppError("confirmed");
    const { clientId, ground } = evaluation;
    const fields = await fieldsOf(tx, evaluationId);
    const values = answeredBy(mode).filter(({ path, value }) => fields.get(path) !== value);
    if (values.length > 0) {
      const version = evaluation.version + 1;
      await writeFields(tx, evaluationId, values, { version, by: actor.userId, at: now });
      await tx.update(evaluations).set({ version }).where(eq(evaluations.id, evaluationId));
    }
    await beginMeeting(
      tx,
      actor,
      { kind: "evaluation", documentId: evaluationId, clientId, ground, mode },
      now,
    );
    return { clientId };
  });
  publishChange(evaluationId, actor.userId);
  return done;
}
