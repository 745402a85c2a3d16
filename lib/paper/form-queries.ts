import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import { evaluationBefore } from "@/lib/evaluations/earlier";
import { evaluationHead } from "@/lib/evaluations/head";
import { planOf } from "@/lib/evaluations/plan";
import { type PaperClient, paperClient } from "./people";
import { type FormQuestions, formQuestions } from "./questions";

/**
 * What an evaluation asks, for a form to fill by hand; audited as printing. Throws `notFound` when the actor may not
 * open the client or the evaluation is not this client's.
 */
export async function openEvaluationForm(
  actor: Actor,
  { clientId, evaluationId }: { clientId: string; evaluationId: string },
  now: Date,
): Promise<{ client: PaperClient; questions: FormQuestions }> {
  return transact(async (tx) => {
    const head = await evaluationHead(tx, actor, evaluationId, now);
    const ground = openGround(actor, head.relation);
    if (!ground || head.clientId !== clientId) throw new AppError("notFound");
    const detail = { form: true };
    await recordAudit(
      tx,
      actor,
      { act: "evaluation.print", clientId, object: evaluationId, ground, detail },
      now,
    );
    const plan = await planOf(tx, head);
    return {
      client: await paperClient(tx, clientId),
      questions: formQuestions(plan, await evaluationBefore(tx, head)),
    };
  });
}
