import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { evaluations } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { publishChange } from "@/lib/live/bus";
import { withLocalFactors } from "@/lib/office/local-factors";
import { earlierAnswer, type SaveAnswer, saveChanges } from "@/lib/saving/save";
import type { SaveRequest } from "@/lib/saving/schema";
import { isOpen, requireEditableEvaluation } from "../head";
import { evaluationPaths } from "../paths";
import { planKeys } from "../plan-keys";

const moveVersion = prepared((tx) =>
  tx
    .update(evaluations)
    .set({ version: sql`${sql.placeholder("version")}` })
    .where(eq(evaluations.id, sql.placeholder("id")))
    .prepare(),
);

/**
 * Saves changed fields of an open evaluation; as `savePlan` in everything else. `from` goes into the audit row: where they
 * came from, when it was not the evaluation's own page.
 */
export async function saveEvaluation(
  actor: Actor,
  evaluationId: string,
  request: SaveRequest,
  now: Date,
  from: { source?: "clientScreen" } = {},
): Promise<SaveAnswer | { status: 409; body: { confirmed: true } }> {
  const done = await transact<SaveAnswer | { status: 409; body: { confirmed: true } }>(async (tx) => {
    const evaluation = await requireEditableEvaluation(tx, actor, evaluationId, now);
    const { clientId, ground } = evaluation;
    const audited = { act: "evaluation.save" as const, clientId, object: evaluationId, ground };
    // Before anything else: the text may have been saved and the document confirmed since, with the answer lost.
    const earlier = await earlierAnswer(tx, evaluationId, request.key);
    if (earlier) {
      await recordAudit(tx, actor, { ...audited, detail: { repeated: true } }, now);
      return earlier;
    }
    if (!isOpen(evaluation)) return { status: 409, body: { confirmed: true } };
    const asked = evaluationPaths(await planKeys(tx, evaluation));
    const paths = await withLocalFactors(tx, evaluationId, asked, request.changes);
    const document = { id: evaluationId, version: evaluation.version, paths };
    const { answer, version, written } = await saveChanges(tx, document, request, actor.userId, now);
    if (version !== evaluation.version) await moveVersion(tx).execute({ id: evaluationId, version });
    await recordAudit(tx, actor, { ...audited, detail: { version, paths: written, ...from } }, now);
    return answer;
  });
  publishChange(evaluationId, actor.userId);
  return done;
}
