import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { saveEvaluationForm } from "@/lib/evaluations/commands/save-form";
import { answerForm } from "@/lib/saving/form-http";
import { answerSave } from "@/lib/saving/http";

/** Saves changed fields of an evaluation. */
export async function PATCH(
  request: Request,
  { params }: RouteContext<"/api/evaluations/[evaluationId]">,
): Promise<Response> {
  const { evaluationId } = await params;
  return answerSave(request, (actor, changes, now) => saveEvaluation(actor, evaluationId, changes, now));
}

/** Saves a part of an evaluation that a page without scripts posts. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/evaluations/[evaluationId]">,
): Promise<Response> {
  const { evaluationId } = await params;
  return answerForm(request, (actor, form, now) => saveEvaluationForm(actor, evaluationId, form, now));
}
