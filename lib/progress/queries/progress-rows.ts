import "server-only";
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import {
  evaluationFactors,
  evaluationGoals,
  evaluationMethods,
  evaluationServices,
  evaluationSteps,
  evaluations,
  planFactors,
  planGoals,
  planMethods,
  planServices,
  planSteps,
  plans,
} from "@/db/schema";
import type { Tx } from "@/db/store";
import { dayOf } from "@/lib/dates";
import type { Effect } from "@/lib/terms";
import { agreementFacts, meetingFacts, nextMeeting } from "../meeting-facts";
import type { ProgressRows } from "../rows";
import { removedGoals } from "./removed-goals";
import { revisionsOf } from "./revisions";

/**
 * Everything confirmed that a client's progress is reckoned from, in a fixed number of queries. Drafts and discarded
 * documents are left out; of the rows that are not goals, only the last plan's are read.
 * The caller has checked the right to open the client, and records it.
 */
export async function progressRows(tx: Tx, clientId: string): Promise<ProgressRows> {
  const planRows = await tx
    .select({
      id: plans.id,
      state: plans.state,
      confirmedOn: plans.confirmedOn,
      tookPart: plans.tookPart,
      dueDate: plans.dueDate,
      closedAt: plans.closedAt,
      closeReason: plans.closeReason,
      replacedById: plans.replacedById,
    })
    .from(plans)
    .where(
      and(eq(plans.clientId, clientId), inArray(plans.state, ["confirmed", "closed"]), gt(plans.revision, 0)),
    )
    .orderBy(asc(plans.createdAt), asc(plans.id));
  const planIds = planRows.map(({ id }) => id);
  const lastPlanId = planIds.at(-1) ?? "";
  const evaluationRows = await tx
    .select({
      id: evaluations.id,
      planId: evaluations.planId,
      state: evaluations.state,
      day: evaluations.evaluatedOn,
      tookPart: evaluations.tookPart,
    })
    .from(evaluations)
    .where(and(eq(evaluations.clientId, clientId), eq(evaluations.state, "confirmed")))
    .orderBy(asc(evaluations.evaluatedOn), asc(evaluations.createdAt), asc(evaluations.id));
  const { revisions, contents } = await revisionsOf(tx, clientId);
  return {
    plans: planRows.map(({ closedAt, ...plan }) => ({
      ...plan,
      closedOn: closedAt ? dayOf(closedAt) : null,
      next: nextMeeting(contents.get(plan.id)),
      ...meetingFacts(contents.get(plan.id)),
      ...agreementFacts(contents.get(plan.id)),
    })),
    evaluations: evaluationRows.flatMap(({ day, ...evaluation }) => {
      const content = contents.get(evaluation.id);
      return day ? [{ ...evaluation, day, next: nextMeeting(content), ...meetingFacts(content) }] : [];
    }),
    revisions,
    ...(await goalRows(tx, planIds, evaluationRows)),
    ...(await workRows(
      tx,
      lastPlanId,
      evaluationRows.filter(({ planId }) => planId === lastPlanId).map(({ id }) => id),
    )),
  };
}

async function goalRows(
  tx: Tx,
  planIds: string[],
  evaluationRows: readonly { id: string; planId: string }[],
) {
  const goals = await tx
    .select()
    .from(planGoals)
    .where(inArray(planGoals.planId, planIds))
    .orderBy(asc(planGoals.position));
  const ratings = await tx
    .select()
    .from(evaluationGoals)
    .where(
      inArray(
        evaluationGoals.evaluationId,
        evaluationRows.map(({ id }) => id),
      ),
    );
  const removed = await removedGoals(tx, evaluationRows, goals, ratings);
  return { goals: [...goals.map((goal) => ({ ...goal, removed: false })), ...removed], ratings };
}

async function workRows(tx: Tx, planId: string, evaluationIds: string[]) {
  const factors = await tx
    .select({
      key: planFactors.key,
      code: planFactors.code,
      classCode: planFactors.classCode,
      words: planFactors.words,
      effect: planFactors.effect,
      hidden: planFactors.hidden,
    })
    .from(planFactors)
    .where(eq(planFactors.planId, planId));
  const factorEffects = await tx
    .select({
      evaluationId: evaluationFactors.evaluationId,
      key: evaluationFactors.key,
      code: evaluationFactors.code,
      effect: evaluationFactors.effect,
    })
    .from(evaluationFactors)
    .where(inArray(evaluationFactors.evaluationId, evaluationIds));
  const methods = await tx
    .select({ code: planMethods.code })
    .from(planMethods)
    .where(eq(planMethods.planId, planId));
  const methodMarks = await tx
    .select({
      evaluationId: evaluationMethods.evaluationId,
      code: evaluationMethods.code,
      used: evaluationMethods.used,
    })
    .from(evaluationMethods)
    .where(inArray(evaluationMethods.evaluationId, evaluationIds));
  const services = await tx
    .select({
      code: planServices.code,
      provider: planServices.provider,
      state: planServices.state,
      hidden: planServices.hidden,
    })
    .from(planServices)
    .where(eq(planServices.planId, planId));
  const serviceStates = await tx
    .select({
      evaluationId: evaluationServices.evaluationId,
      code: evaluationServices.code,
      state: evaluationServices.state,
    })
    .from(evaluationServices)
    .where(inArray(evaluationServices.evaluationId, evaluationIds));
  const steps = await tx
    .select()
    .from(planSteps)
    .where(eq(planSteps.planId, planId))
    .orderBy(asc(planSteps.position));
  const stepStates = await tx
    .select()
    .from(evaluationSteps)
    .where(inArray(evaluationSteps.evaluationId, evaluationIds));
  return {
    factors: factors.map((row) => ({ ...row, effect: asEffect(row.effect) })),
    factorEffects: factorEffects.map((row) => ({ ...row, effect: asEffect(row.effect) })),
    methods,
    methodMarks,
    services,
    serviceStates,
    steps,
    stepStates,
  };
}

/** The column is a whole number that the database holds to 1, 2 or 3. */
function asEffect(effect: number | null): Effect | null {
  return effect as Effect | null;
}
