import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { requireActor } from "@/lib/access/session";
import { AppError } from "@/lib/errors";
import { openPlan, type PlanPage } from "@/lib/plans/queries";

type PlanParams = Promise<{ clientId: string; planId: string }>;

/** The plan of this address and who looks at it; a page that is not there when the actor may not open it. */
export async function planOf(params: PlanParams): Promise<PlanPage & { userId: string; planHref: string }> {
  const [actor, { clientId, planId }] = await Promise.all([requireActor(), params]);
  try {
    const page = await openPlan(actor, clientId, planId);
    return { ...page, userId: actor.userId, planHref: `/clients/${clientId}/plans/${planId}` };
  } catch (error) {
    if (error instanceof AppError && error.code === "notFound") notFound();
    throw error;
  }
}

/** As `planOf`, for the pages that change it; where nothing may be changed, goes to the page that shows it. */
export async function editablePlanOf(params: PlanParams) {
  const plan = await planOf(params);
  if (!plan.isOpen || !plan.canEdit) redirect(plan.planHref as Route);
  return plan;
}
