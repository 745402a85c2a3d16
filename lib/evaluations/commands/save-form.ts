import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { fieldsAt } from "@/lib/saving/fields";
import { formChanges, type PostedForm } from "@/lib/saving/form";
import { saveInTurns } from "@/lib/saving/turns";
import { requireEditableEvaluation } from "../head";
import { evaluationPaths } from "../paths";
import { planKeys } from "../plan-keys";
import { saveEvaluation } from "./save";

/** Saves what a posted form changes of the evaluation that its page showed; as `saveEvaluation` in everything else. */
export async function saveEvaluationForm(actor: Actor, evaluationId: string, form: PostedForm, now: Date) {
  const { shown, paths } = await transact(async (tx) => {
    const evaluation = await requireEditableEvaluation(tx, actor, evaluationId, now);
    const paths = evaluationPaths(await planKeys(tx, evaluation));
    return { shown: await fieldsAt(tx, evaluationId, form.base), paths };
  });
  const changes = formChanges(form, paths, shown);
  return saveInTurns(form, changes, (request) => saveEvaluation(actor, evaluationId, request, now));
}
