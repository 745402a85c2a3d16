import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { publishChange } from "@/lib/live/bus";
import { withLocalFactors } from "@/lib/office/local-factors";
import { earlierAnswer, type SaveAnswer, saveChanges } from "@/lib/saving/save";
import type { SaveRequest } from "@/lib/saving/schema";
import { isOpen, requireEditablePlan } from "../head";
import { planPaths } from "../paths";

const moveVersion = prepared((tx) =>
  tx
    .update(plans)
    .set({ version: sql`${sql.placeholder("version")}` })
    .where(eq(plans.id, sql.placeholder("id")))
    .prepare(),
);

/**
 * Saves changed fields of an open plan. Throws `notFound` or `archived`. A plan that is no longer open answers
 * `confirmed`: nothing is written and the browser keeps the text for copying.
 */
export async function savePlan(
  actor: Actor,
  planId: string,
  request: SaveRequest,
  now: Date,
): Promise<SaveAnswer | { status: 409; body: { confirmed: true } }> {
  const done = await transact<SaveAnswer | { status: 409; body: { confirmed: true } }>(async (tx) => {
    const plan = await requireEditablePlan(tx, actor, planId, now);
    const { clientId, ground } = plan;
    const audited = { act: "plan.save" as const, clientId, object: planId, ground };
    // Before anything else: the text may have been saved and the document confirmed since, with the answer lost.
    const earlier = await earlierAnswer(tx, planId, request.key);
    if (earlier) {
      await recordAudit(tx, actor, { ...audited, detail: { repeated: true } }, now);
      return earlier;
    }
    if (!isOpen(plan)) return { status: 409, body: { confirmed: true } };
    const paths = await withLocalFactors(tx, planId, planPaths, request.changes);
    const document = { id: planId, version: plan.version, paths };
    const { answer, version, written } = await saveChanges(tx, document, request, actor.userId, now);
    if (version !== plan.version) await moveVersion(tx).execute({ id: planId, version });
    await recordAudit(tx, actor, { ...audited, detail: { version, paths: written } }, now);
    return answer;
  });
  publishChange(planId, actor.userId);
  return done;
}
