import type { Route } from "next";
import { redirect } from "next/navigation";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { openEvaluation } from "@/lib/evaluations/queries";

export type EvaluationParams = Promise<{ clientId: string; evaluationId: string }>;

/** The evaluation of this address and who looks at it; a page that is not there when the actor may not open it. */
export async function evaluationOf(params: EvaluationParams) {
  const [actor, { clientId, evaluationId }] = await Promise.all([requireActor(), params]);
  const page = await orNotFound(openEvaluation(actor, clientId, evaluationId));
  return { page, userId: actor.userId, href: `/clients/${clientId}/evaluations/${evaluationId}` };
}

/** As `evaluationOf`, for the pages that change it; where nothing may be changed, goes to the page that shows it. */
export async function editableEvaluationOf(params: EvaluationParams) {
  const found = await evaluationOf(params);
  if (!found.page.isOpen || !found.page.canEdit) redirect(found.href as Route);
  return found;
}
