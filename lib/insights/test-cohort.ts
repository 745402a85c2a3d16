import fc from "fast-check";
import type { CohortClient } from "@/lib/exchange/cohort/schema";

const goalCodes = ["debt", "secure-housing", "daily-rhythm", "alcohol"] as const;
const methodCodes = ["supportive-discussion", "making-a-plan", "support-to-work"] as const;
const factorCodes = [
  "money-management",
  "economic-situation",
  "motivation",
  "education",
  "commitment",
  "social-relations",
] as const;

const tookPart = fc.constantFrom(
  "together" as const,
  "together" as const,
  "client" as const,
  "worker" as const,
);
const effect = fc.constantFrom(1 as const, 2 as const, 3 as const);
const some = <T>(items: readonly T[], min = 0) => fc.subarray([...items], { minLength: min });
const rated = some(factorCodes).chain((codes) =>
  fc.record(Object.fromEntries(codes.map((code) => [code, effect])) as Record<string, typeof effect>),
);
const scores = some(goalCodes).chain((codes) =>
  fc.record(Object.fromEntries(codes.map((code) => [code, fc.integer({ min: 0, max: 100 })]))),
);

const evaluation = fc
  .record({ tookPart, goals: scores, marked: some(methodCodes), used: some(methodCodes), factors: rated })
  .map(({ marked, used, ...rest }) => ({
    ...rest,
    methodsUsed: marked.filter((code) => used.includes(code)),
    methodsNotUsed: marked.filter((code) => !used.includes(code)),
  }));

const plan = fc.record({
  tookPart,
  goals: some(goalCodes, 1),
  methodsPlanned: some(methodCodes),
  factors: rated,
  services: fc.constant([]),
  evaluations: fc.array(evaluation, { maxLength: 3 }),
});

/** Clients whose numbers, days and order of plans and evaluations are real enough to be taken in. */
export const cohorts = fc
  .array(
    fc.record({
      gender: fc.constantFrom("woman" as const, "man" as const, "unknown" as const),
      birthDate: fc.constantFrom(
        "1950-05-05",
        "1960-02-29",
        "1971-12-31",
        "1990-01-01",
        "1994-06-01",
        "2002-07-07",
      ),
      plans: fc.array(plan, { minLength: 0, maxLength: 2 }),
    }),
    { minLength: 80, maxLength: 100 },
  )
  .map((clients) => clients.map((client, nth) => dated(client as Undated, nth)));

type Undated = Omit<CohortClient, "number" | "plans"> & { plans: UndatedPlan[] };
type UndatedPlan = { goals: string[]; evaluations: { goals: Record<string, number> }[] };

/** Plans two years apart, evaluations a month apart; only goals of the plan have a score. */
function dated({ plans, ...client }: Undated, nth: number): CohortClient {
  const datedPlans = plans.map(({ evaluations, ...plan }, at) => {
    const year = 2020 + at * 2 + (nth % 2);
    const scored = (goals: Record<string, number>) =>
      Object.fromEntries(Object.entries(goals).filter(([code]) => plan.goals.includes(code)));
    return {
      ...plan,
      confirmedOn: `${year}-06-01`,
      evaluations: evaluations.map((one, month) => ({
        ...one,
        goals: scored(one.goals),
        on: `${year}-${String(7 + month).padStart(2, "0")}-15`,
      })),
    };
  });
  return { ...client, plans: datedPlans } as unknown as CohortClient;
}
