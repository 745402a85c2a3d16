import "server-only";
import { eq } from "drizzle-orm";
import {
  evaluationFactors,
  evaluationGoals,
  evaluationMethods,
  evaluationServices,
  evaluationSteps,
} from "@/db/schema";
import type { Tx } from "@/db/store";
import type { EvaluationContent } from "./content";

/** Writes a confirmed evaluation row by row, in place of what an earlier revision wrote. */
export async function replaceEvaluationRows(
  tx: Tx,
  evaluationId: string,
  content: EvaluationContent,
): Promise<void> {
  const { goals, methods, services, steps, factors } = content;
  const mark = <Row>(row: Row) => ({ evaluationId, ...row });

  await tx.delete(evaluationGoals).where(eq(evaluationGoals.evaluationId, evaluationId));
  await tx.delete(evaluationMethods).where(eq(evaluationMethods.evaluationId, evaluationId));
  await tx.delete(evaluationServices).where(eq(evaluationServices.evaluationId, evaluationId));
  await tx.delete(evaluationSteps).where(eq(evaluationSteps.evaluationId, evaluationId));
  await tx.delete(evaluationFactors).where(eq(evaluationFactors.evaluationId, evaluationId));

  if (goals.length > 0) await tx.insert(evaluationGoals).values(goals.map(mark));
  if (methods.length > 0) await tx.insert(evaluationMethods).values(methods.map(mark));
  if (services.length > 0) await tx.insert(evaluationServices).values(services.map(mark));
  if (steps.length > 0) await tx.insert(evaluationSteps).values(steps.map(mark));
  if (factors.length > 0) await tx.insert(evaluationFactors).values(factors.map(mark));
}
