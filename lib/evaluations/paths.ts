import { isFactorRowCode, isMethodCode, isServiceCode } from "@/lib/avain/codes";
import { meetingFields, otherRows } from "@/lib/plans/paths";
import type { PathTable } from "@/lib/saving/paths";
import { choice, day, flag, score, text } from "@/lib/saving/values";
import { effects, goalOutcomes, serviceStates } from "@/lib/terms";

const long = text();

/** The rows of the plan that its evaluation may speak of. */
export type PlanKeys = {
  goals: ReadonlySet<string>;
  steps: ReadonlySet<string>;
  /** Factors in own words, and the organisation's own ones, that the plan holds. */
  ownFactors: ReadonlySet<string>;
};

/**
 * What an evaluation's working copy may hold. Goals, steps and factors in own words are those of its plan; methods,
 * services and factors of the catalogue may come in although they were not planned.
 */
export function evaluationPaths(plan: PlanKeys): PathTable {
  return {
    own: { ...meetingFields, day, nextDueDate: day, notes: long },
    rows: {
      others: otherRows,
      goals: {
        isKey: (key) => plan.goals.has(key),
        fields: {
          /** The agreed number. */
          score,
          clientScore: score,
          workerScore: score,
          /** Set only when there is no agreed number: no agreement, or not scored. */
          rating: choice(["noAgreement", "notScored"]),
          reason: long,
          outcome: choice(goalOutcomes),
        },
      },
      methods: { isKey: isMethodCode, fields: { used: flag, added: flag, note: long } },
      services: {
        isKey: isServiceCode,
        fields: { added: flag, state: choice(serviceStates), stateReason: long },
      },
      steps: { isKey: (key) => plan.steps.has(key), fields: { done: flag, byDate: day } },
      factors: {
        isKey: (key) => isFactorRowCode(key) || plan.ownFactors.has(key),
        fields: { effect: choice(effects), note: long },
      },
    },
  };
}
