import { ageOn } from "@/lib/dates";
import type { CohortClient } from "@/lib/exchange/cohort/schema";
import type { InsightsFilter } from "./tables";

type Plan = CohortClient["plans"][number];
type Evaluation = Plan["evaluations"][number];
/** A client as the figures should see them, worked out from the file and not from the database. */
export type Seen = {
  client: CohortClient;
  plan: Plan;
  evaluation: Evaluation | undefined;
  before: Evaluation[];
};

/** Who counts, by reading the rule once more: the second, independent computation that the tables are held to. */
export function seenClients(clients: readonly CohortClient[], filter: InsightsFilter): Seen[] {
  const together = filter.rule === "counting" && filter.tookPart === "together";
  return clients.flatMap((client) => {
    if (filter.gender && client.gender !== filter.gender) return [];
    const inPeriod = client.plans.filter(
      ({ confirmedOn }) =>
        (!filter.from || confirmedOn >= filter.from) && (!filter.to || confirmedOn <= filter.to),
    );
    const plan = inPeriod.at(-1);
    if (!plan || (together && plan.tookPart !== "together")) return [];
    const last = plan.evaluations.at(-1);
    if (filter.rule === "study" && !last) return [];
    const evaluation = last && together && last.tookPart !== "together" ? undefined : last;
    const before = plan.evaluations.slice(0, -1).filter((one) => !together || one.tookPart === "together");
    return [{ client, plan, evaluation, before }];
  });
}

export function inGroup({ client, plan }: Seen, key: string): boolean {
  if (key === "woman" || key === "man") return client.gender === key;
  const [from = 0, to = 0] = key.split("-").map(Number);
  const age = client.birthDate ? ageOn(client.birthDate, plan.confirmedOn) : -1;
  return age >= from && age <= to;
}

export function isPlanned({ plan }: Seen, method: string): boolean {
  return (plan.methodsPlanned as string[]).includes(method);
}

/** True, false, or undefined where nobody marked it; by the study rule that is false. */
export function usedIn(
  { evaluation }: Seen,
  method: string,
  rule: InsightsFilter["rule"],
): boolean | undefined {
  if ((evaluation?.methodsUsed as string[] | undefined)?.includes(method)) return true;
  if ((evaluation?.methodsNotUsed as string[] | undefined)?.includes(method)) return false;
  return rule === "study" ? false : undefined;
}

export function scoreOf(evaluation: Evaluation | undefined, goal: string): number | undefined {
  return (evaluation?.goals as Record<string, number> | undefined)?.[goal];
}
