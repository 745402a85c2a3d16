import { inOfficialOrder } from "@/lib/avain/order";
import type { Effect } from "@/lib/terms";
import { lastPlanEvaluations } from "./last-plan";
import type { ProgressRows } from "./rows";

/** What a row said in the plan and then at each evaluation of it, in time order. */
export type ThenAndNow<State> = {
  id: string;
  code: string | null;
  words: string;
  hidden: boolean;
  planned: State;
  evaluated: State[];
};

/** Each factor's effect; null is "not rated", which is not neutral. A factor may come up first at an evaluation. */
export function factorsThenAndNow(rows: ProgressRows): ThenAndNow<Effect | null>[] {
  const evaluations = lastPlanEvaluations(rows);
  const known = new Set(rows.factors.map(({ key }) => key));
  const added = rows.factorEffects
    .filter(({ key }) => !known.has(key))
    .map(({ key, code }) => ({ key, code, words: "", effect: null, hidden: false }));
  return inOfficialOrder("factors", [...rows.factors, ...firstOfEach(added)]).map((factor) => ({
    id: factor.key,
    code: factor.code,
    words: factor.words,
    hidden: factor.hidden,
    planned: factor.effect,
    evaluated: evaluations.map(
      ({ id }) =>
        rows.factorEffects.find((row) => row.evaluationId === id && row.key === factor.key)?.effect ?? null,
    ),
  }));
}

export type MethodState = "planned" | "notPlanned" | "used" | "notUsed" | "unknown" | "notAsked";

/**
 * Each method that was planned or marked. A planned method without a mark is unknown, never "not used"; one that was
 * neither planned nor marked at an evaluation was not asked about.
 */
export function methodsThenAndNow(rows: ProgressRows): ThenAndNow<MethodState>[] {
  const evaluations = lastPlanEvaluations(rows);
  const planned = new Set(rows.methods.map(({ code }) => code));
  const codes = [...new Set([...planned, ...rows.methodMarks.map(({ code }) => code)])];
  return inOfficialOrder(
    "methods",
    codes.map((code) => ({ code })),
  ).map(({ code }) => {
    const isPlanned = planned.has(code);
    return {
      id: code,
      code,
      words: "",
      hidden: false,
      planned: isPlanned ? "planned" : "notPlanned",
      evaluated: evaluations.map(({ id }) => {
        const mark = rows.methodMarks.find((row) => row.evaluationId === id && row.code === code);
        if (mark) return mark.used ? "used" : "notUsed";
        return isPlanned ? "unknown" : "notAsked";
      }),
    };
  });
}

function firstOfEach<Row extends { key: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.key, row])).values()].toReversed();
}
