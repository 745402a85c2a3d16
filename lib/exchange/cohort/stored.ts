import "server-only";
import { and, asc, inArray, sql } from "drizzle-orm";
import {
  clients,
  evaluationFactors,
  evaluationGoals,
  evaluationMethods,
  evaluations,
  planFactors,
  planGoals,
  planMethods,
  planServices,
  plans,
} from "@/db/schema";
import type { Tx } from "@/db/store";
import { isFactorRowCode, isGoalCode, type ServiceListCode } from "@/lib/avain/codes";
import { canonicalClient } from "./canonical";
import { listed, numbersOf, pair, words } from "./listed";
import type { CohortClient, CohortEvaluation, CohortPlan } from "./schema";

/**
 * Stored clients as the study subset says them, by id: what is confirmed, in its one way to write. Drafts, words of
 * factors, local items and what was not rated are not of the subset.
 */
export async function storedCohort(tx: Tx, clientIds: readonly string[]): Promise<Map<string, CohortClient>> {
  const ids = [...clientIds];
  const heads = await tx
    .select({
      id: clients.id,
      number: clients.number,
      birthDate: clients.birthDate,
      gender: clients.gender,
      municipality: clients.municipality,
      language: clients.language,
      nonDisclosure: clients.nonDisclosure,
    })
    .from(clients)
    .where(inArray(clients.id, ids));
  const plansOf = await storedPlans(tx, ids);
  return new Map(
    heads.map(({ id, language, municipality, nonDisclosure, ...head }) => {
      const client: CohortClient = {
        ...head,
        // Under turvakielto nothing may tell where a person lives.
        municipality: nonDisclosure ? "" : municipality,
        language: language as CohortClient["language"],
        plans: plansOf(id),
      };
      return [id, canonicalClient(client)];
    }),
  );
}

async function storedPlans(tx: Tx, clientIds: string[]): Promise<(clientId: string) => CohortPlan[]> {
  const heads = await tx
    .select({
      id: plans.id,
      clientId: plans.clientId,
      confirmedOn: plans.confirmedOn,
      tookPart: plans.tookPart,
    })
    .from(plans)
    .where(and(inArray(plans.clientId, clientIds), inArray(plans.state, ["confirmed", "closed"])))
    .orderBy(asc(plans.confirmedOn), asc(plans.createdAt), asc(plans.id));
  const ids = heads.map(({ id }) => id);
  const [goalRows, methodRows, factorRows, serviceRows, evaluationsOf] = await Promise.all([
    tx
      .select({
        planId: planGoals.planId,
        code: planGoals.code,
        words: planGoals.words,
        timing: planGoals.timing,
      })
      .from(planGoals)
      .where(inArray(planGoals.planId, ids))
      .orderBy(asc(planGoals.position)),
    tx
      .select({ planId: planMethods.planId, listed: listed(sql`${planMethods.code}`) })
      .from(planMethods)
      .where(inArray(planMethods.planId, ids))
      .groupBy(planMethods.planId),
    tx
      .select({ planId: planFactors.planId, listed: listed(pair(planFactors.code, planFactors.effect)) })
      .from(planFactors)
      .where(inArray(planFactors.planId, ids))
      .groupBy(planFactors.planId),
    tx
      .select({
        planId: planServices.planId,
        code: planServices.code,
        provider: planServices.provider,
        state: planServices.state,
      })
      .from(planServices)
      .where(inArray(planServices.planId, ids)),
    storedEvaluations(tx, ids),
  ]);
  const goals = byKey(goalRows, "planId");
  const methods = byKey(methodRows, "planId");
  const factors = byKey(factorRows, "planId");
  const services = byKey(serviceRows, "planId");
  const all = byKey(heads, "clientId");
  return (clientId) =>
    all(clientId).flatMap(({ id, confirmedOn, tookPart }) =>
      // Closed without ever having been confirmed: it was never in force.
      confirmedOn && tookPart
        ? [
            {
              confirmedOn,
              tookPart,
              goals: goals(id).map(({ code, words, timing }) => ({
                code: isGoalCode(code) ? code : undefined,
                words,
                when: timing,
              })),
              methodsPlanned: methods(id).flatMap(words) as CohortPlan["methodsPlanned"],
              factors: numbersOf(factors(id), isFactorRowCode) as CohortPlan["factors"],
              services: services(id).map(({ code, provider, state }) => ({
                ...listPlace(code),
                provider,
                state: state ?? undefined,
              })),
              evaluations: evaluationsOf(id),
            },
          ]
        : [],
    );
}

async function storedEvaluations(tx: Tx, planIds: string[]): Promise<(planId: string) => CohortEvaluation[]> {
  const heads = await tx
    .select({
      id: evaluations.id,
      planId: evaluations.planId,
      on: evaluations.evaluatedOn,
      tookPart: evaluations.tookPart,
    })
    .from(evaluations)
    .where(and(inArray(evaluations.planId, planIds), inArray(evaluations.state, ["confirmed"])))
    .orderBy(asc(evaluations.evaluatedOn), asc(evaluations.createdAt), asc(evaluations.id));
  const ids = heads.map(({ id }) => id);
  const [goalRows, methodRows, factorRows] = await Promise.all([
    tx
      .select({
        evaluationId: evaluationGoals.evaluationId,
        listed: listed(pair(evaluationGoals.code, evaluationGoals.score)),
      })
      .from(evaluationGoals)
      .where(inArray(evaluationGoals.evaluationId, ids))
      .groupBy(evaluationGoals.evaluationId),
    tx
      .select({
        evaluationId: evaluationMethods.evaluationId,
        used: evaluationMethods.used,
        listed: listed(sql`${evaluationMethods.code}`),
      })
      .from(evaluationMethods)
      .where(inArray(evaluationMethods.evaluationId, ids))
      .groupBy(evaluationMethods.evaluationId, evaluationMethods.used),
    tx
      .select({
        evaluationId: evaluationFactors.evaluationId,
        listed: listed(pair(evaluationFactors.code, evaluationFactors.effect)),
      })
      .from(evaluationFactors)
      .where(inArray(evaluationFactors.evaluationId, ids))
      .groupBy(evaluationFactors.evaluationId),
  ]);
  const goals = byKey(goalRows, "evaluationId");
  const methods = byKey(methodRows, "evaluationId");
  const factors = byKey(factorRows, "evaluationId");
  const all = byKey(heads, "planId");
  return (planId) =>
    all(planId).flatMap(({ id, on, tookPart }) => {
      if (!on || !tookPart) return [];
      const marked = (used: boolean) =>
        methods(id)
          .filter((method) => method.used === used)
          .flatMap(words) as CohortPlan["methodsPlanned"];
      return [
        {
          on,
          tookPart,
          goals: numbersOf(goals(id), isGoalCode),
          methodsUsed: marked(true),
          methodsNotUsed: marked(false),
          factors: numbersOf(factors(id), isFactorRowCode) as CohortPlan["factors"],
        },
      ];
    });
}

/** `guidance-to-services-12` as its list and number. */
function listPlace(code: string): { list: ServiceListCode; number: number } {
  const cut = code.lastIndexOf("-");
  return { list: code.slice(0, cut) as ServiceListCode, number: Number(code.slice(cut + 1)) };
}

/** Rows by one of their columns; none is an empty list. */
function byKey<Row, Key extends keyof Row>(rows: readonly Row[], key: Key): (value: Row[Key]) => Row[] {
  const groups = Map.groupBy(rows, (row) => row[key]);
  return (value) => groups.get(value) ?? [];
}
