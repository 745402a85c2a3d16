import { put, putMeeting } from "@/lib/plans/fields-of";
import type { FieldMap } from "@/lib/saving/rows";
import type { EvaluationContent } from "./content";

/** The working copy that says an evaluation: `evaluationContent` of it gives the evaluation back. As `planFields`. */
export function evaluationFields(evaluation: EvaluationContent): FieldMap {
  const fields: FieldMap = new Map();
  const { day, nextDueDate, notes } = evaluation;
  put(fields, "", { day, nextDueDate, notes });
  putMeeting(fields, evaluation);
  for (const {
    key,
    rating,
    score,
    clientScore,
    workerScore,
    reason,
    outcome,
    answered,
  } of evaluation.goals) {
    if (!answered) continue;
    const marked = rating === "scored" ? null : rating;
    put(fields, `goals.${key}.`, { score, clientScore, workerScore, reason, outcome, rating: marked });
  }
  for (const { code, used, note } of evaluation.methods) {
    fields.set(`methods.${code}.used`, used);
    put(fields, `methods.${code}.`, { note });
  }
  for (const { code, ...service } of evaluation.services) put(fields, `services.${code}.`, service);
  for (const { key, done, byDate } of evaluation.steps) {
    fields.set(`steps.${key}.done`, done);
    put(fields, `steps.${key}.`, { byDate });
  }
  for (const { key, effect, note } of evaluation.factors) put(fields, `factors.${key}.`, { effect, note });
  return fields;
}
