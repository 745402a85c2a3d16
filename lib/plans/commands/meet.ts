import "server-only";
import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { beginMeeting } from "@/lib/meetings/begin";
import { answeredBy } from "@/lib/meetings/opening";
import { fieldsOf } from "@/lib/saving/fields";
import { writeFields } from "@/lib/saving/save";
import type { MeetingMode } from "@/lib/terms";
import { requireOpenPlan } from "../head";

/**
 * Begins a meeting over a plan that is a draft already. What the way of filling in answers is written as a change
 * like any other. Throws `notFound` or `archived`, and `confirmed` for a correction too: it does not tell of this day.
 */
export async function meetOverPlan(
  actor: Actor,
  { planId, mode }: { planId: string; mode: MeetingMode },
  now: Date,
): Promise<{ clientId: string }> {
  const done = await transact(async (tx) => {
    const plan = await requireOpenPlan(tx, actor, planId, now);
    if (plan.correcting) throw new AppError("confirmed");
    const { clientId, ground } = plan;
    const fields = await fieldsOf(tx, planId);
    const values = answeredBy(mode).filter(({ path, value }) => fields.get(path) !== value);
    if (values.length > 0) {
      const version = plan.version + 1;
      await writeFields(tx, planId, values, { version, by: actor.userId, at: now });
      await tx.update(plans).set({ version }).where(eq(plans.id, planId));
    }
    await beginMeeting(tx, actor, { kind: "plan", documentId: planId, clientId, ground, mode }, now);
    return { clientId };
  });
  publishChange(planId, actor.userId);
  return done;
}
