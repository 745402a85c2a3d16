import { savePlan } from "@/lib/plans/commands/save";
import { savePlanForm } from "@/lib/plans/commands/save-form";
import { answerForm } from "@/lib/saving/form-http";
import { answerSave } from "@/lib/saving/http";

/** Saves changed fields of a plan. */
export async function PATCH(
  request: Request,
  { params }: RouteContext<"/api/plans/[planId]">,
): Promise<Response> {
  const { planId } = await params;
  return answerSave(request, (actor, changes, now) => savePlan(actor, planId, changes, now));
}

/** Saves a part of a plan that a page without scripts posts. */
export async function POST(
  request: Request,
  { params }: RouteContext<"/api/plans/[planId]">,
): Promise<Response> {
  const { planId } = await params;
  return answerForm(request, (actor, form, now) => savePlanForm(actor, planId, form, now));
}
