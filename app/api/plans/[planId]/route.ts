import { savePlan } from "@/lib/plans/commands/save";
import { answerSave } from "@/lib/saving/http";

/** Saves changed fields of a plan. */
export async function PATCH(
  request: Request,
  { params }: RouteContext<"/api/plans/[planId]">,
): Promise<Response> {
  const { planId } = await params;
  return answerSave(request, (actor, changes, now) => savePlan(actor, planId, changes, now));
}
