import { createHmac, randomBytes } from "node:crypto";
import { addDays, ageOn } from "@/lib/dates";
import type { CohortClient, CohortGoal } from "../cohort/schema";

/** A client of a research file. `age` is in whole years on the day the plan was confirmed. */
export type ResearchClient = {
  id: string;
  gender: CohortClient["gender"];
  plans: ResearchPlan[];
};
type ResearchPlan = { age: number | null } & Omit<CohortClient["plans"][number], "goals" | "services"> & {
    goals: { code: string; when: "now" | "later" }[];
    services: { list: string; number: number; state?: string }[];
  };

/** What stands for a goal in own words: that there was one is told, not what it says. */
export const ownWords = "own-words";

/** A new key: who has it can tell which client an id is. */
export function newKey(): string {
  return randomBytes(32).toString("hex");
}

/**
 * Takes out of a client what could tell who it is: name and number, municipality, language, birth date, free text. The
 * id is random to who has not the key; all days of a client are moved by the same number of days, 1–365 back, that only
 * the key tells, so that the time between them stays true.
 */
export function pseudonymous(clientId: string, client: CohortClient, key: string): ResearchClient {
  const days = -1 - (digest(key, `days:${clientId}`).readUInt32BE() % 365);
  const { birthDate } = client;
  return {
    id: pseudonymOf(clientId, key),
    gender: client.gender,
    plans: client.plans.map((plan) => ({
      age: birthDate ? ageOn(birthDate, plan.confirmedOn) : null,
      confirmedOn: addDays(plan.confirmedOn, days),
      tookPart: plan.tookPart,
      goals: plan.goals.map(withoutWords),
      methodsPlanned: plan.methodsPlanned,
      factors: plan.factors,
      services: plan.services.map(({ list, number, state }) => ({ list, number, ...(state && { state }) })),
      evaluations: plan.evaluations.map((evaluation) => ({
        ...evaluation,
        on: addDays(evaluation.on, days),
      })),
    })),
  };
}

/** The id of a client in a research file. */
export function pseudonymOf(clientId: string, key: string): string {
  return digest(key, `id:${clientId}`).toString("hex").slice(0, 20);
}

function withoutWords(goal: CohortGoal) {
  const { code = ownWords, when = "now" } = typeof goal === "string" ? { code: goal } : goal;
  return { code, when };
}

function digest(key: string, text: string): Buffer {
  return createHmac("sha256", Buffer.from(key, "hex")).update(text).digest();
}
