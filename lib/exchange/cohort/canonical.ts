import { FACTOR_CLASS_CODES, FACTOR_CODES, GOAL_CODES, METHOD_CODES, SERVICE_CODES } from "@/lib/avain/codes";
import type { CohortClient, CohortEvaluation, CohortGoal, CohortPlan } from "./schema";

const factorCodes = [...FACTOR_CODES, ...FACTOR_CLASS_CODES];

/**
 * The one way to write a client of the study subset: fields in the format's order, codes in the official order, what is
 * empty left out where the format allows it. Two clients with the same content are the same text.
 */
export function canonicalClient(client: CohortClient): CohortClient {
  const { number, birthDate, gender, municipality, language = "fi", plans } = client;
  const place = municipality ? { municipality } : {};
  return { number, birthDate, gender, ...place, language, plans: plans.map(canonicalPlan) };
}

function canonicalPlan(plan: CohortPlan): CohortPlan {
  return {
    confirmedOn: plan.confirmedOn,
    tookPart: plan.tookPart,
    goals: plan.goals.map(canonicalGoal),
    methodsPlanned: inOrder(plan.methodsPlanned, METHOD_CODES),
    factors: byCode(plan.factors, factorCodes),
    services: plan.services
      .map(({ list, number, provider, state }) => ({
        list,
        number,
        ...(provider && { provider }),
        ...(state && { state }),
      }))
      .sort((a, b) => serviceAt(a) - serviceAt(b)),
    evaluations: plan.evaluations.map(canonicalEvaluation),
  };
}

function canonicalGoal(goal: CohortGoal): CohortGoal {
  if (typeof goal === "string") return goal;
  const { code, words, when } = goal;
  if (code && !words && when !== "later") return code;
  return { ...(code && { code }), ...(words && { words }), ...(when === "later" && { when }) };
}

function canonicalEvaluation(evaluation: CohortEvaluation): CohortEvaluation {
  const { on, tookPart, goals, methodsUsed, methodsNotUsed, factors } = evaluation;
  return {
    on,
    tookPart,
    goals: byCode(goals, GOAL_CODES),
    methodsUsed: inOrder(methodsUsed, METHOD_CODES),
    methodsNotUsed: inOrder(methodsNotUsed, METHOD_CODES),
    factors: byCode(factors, factorCodes),
  };
}

const servicePlaces = new Map<string, number>(SERVICE_CODES.map((code, place) => [code, place]));

function serviceAt({ list, number }: { list: string; number: number }): number {
  return servicePlaces.get(`${list}-${number}`) ?? 0;
}

function inOrder<Code extends string>(list: readonly Code[], order: readonly Code[]): Code[] {
  const held = new Set(list);
  return order.filter((code) => held.has(code));
}

function byCode<Code extends string, Value>(
  values: Partial<Record<Code, Value>>,
  order: readonly Code[],
): Partial<Record<Code, Value>> {
  const held: Partial<Record<Code, Value>> = {};
  for (const code of order) if (values[code] !== undefined) held[code] = values[code];
  return held;
}
