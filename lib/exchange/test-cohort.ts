import type { Cohort, CohortClient } from "./cohort/schema";

/** A client of the study subset with two plans, as a file holds it. */
export function aFileClient(number: string, over: Partial<CohortClient> = {}): CohortClient {
  return {
    number,
    birthDate: "1984-02-29",
    gender: "woman",
    municipality: "Tampere",
    language: "fi",
    plans: [
      {
        confirmedOn: "2024-03-01",
        tookPart: "together",
        goals: ["housing", "debt", { words: "Oma tavoite", when: "later" }, "leaving-violence"],
        methodsPlanned: ["making-a-plan", "supportive-discussion"],
        factors: { motivation: 1, "substance-use": 3 },
        services: [{ list: "guidance-to-services", number: 12, provider: "Kela", state: "queued" }],
        evaluations: [
          {
            on: "2024-09-02",
            tookPart: "client",
            goals: { debt: 0, housing: 60 },
            methodsUsed: ["making-a-plan"],
            methodsNotUsed: ["supportive-discussion"],
            factors: { motivation: 2 },
          },
        ],
      },
      {
        confirmedOn: "2025-01-15",
        tookPart: "worker",
        goals: ["debt"],
        methodsPlanned: [],
        factors: {},
        services: [],
        evaluations: [],
      },
    ],
    ...over,
  };
}

/** A file of the study subset. */
export function aCohort(...clients: CohortClient[]): Cohort {
  return { format: "avainpolku-cohort/1", edition: "avain-2018", clients };
}

/** A number that no other test of the file has used. */
export function aNumber(): string {
  return `T-${++last}`;
}
let last = 0;
