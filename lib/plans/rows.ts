import "server-only";
import { eq } from "drizzle-orm";
import { planFactors, planGoals, planMethods, planServices, planSteps } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { PlanContent } from "./content";

/** Writes a confirmed plan row by row, in place of what an earlier revision wrote; figures and progress read these. */
export async function replacePlanRows(tx: Tx, planId: string, content: PlanContent): Promise<void> {
  const { goals, factors, methods, services, steps } = content;
  const mark = <Row>(row: Row) => ({ planId, ...row });
  const ordered = <Row>(row: Row, position: number) => ({ planId, ...row, position });

  await tx.delete(planGoals).where(eq(planGoals.planId, planId));
  await tx.delete(planFactors).where(eq(planFactors.planId, planId));
  await tx.delete(planMethods).where(eq(planMethods.planId, planId));
  await tx.delete(planServices).where(eq(planServices.planId, planId));
  await tx.delete(planSteps).where(eq(planSteps.planId, planId));

  if (goals.length > 0) await tx.insert(planGoals).values(goals.map(ordered));
  if (factors.length > 0) await tx.insert(planFactors).values(factors.map(mark));
  if (methods.length > 0) await tx.insert(planMethods).values(methods.map(mark));
  if (services.length > 0) await tx.insert(planServices).values(services.map(mark));
  if (steps.length > 0) await tx.insert(planSteps).values(steps.map(ordered));
}
