import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { answerSave } from "@/lib/saving/http";

/** Saves changed fields of an evaluation. */
export async function PATCH(
  request: Request,
  { params }: RouteContext<"/api/evaluations/[evaluationId]">,
): Promise<Response> {
  const { evaluationId } = await params;
  return answerSave(request, (actor, changes, now) => saveEvaluation(actor, evaluationId, changes, now));
}
