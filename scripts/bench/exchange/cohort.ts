import { writeFileSync } from "node:fs";
import { FACTOR_CODES, GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import { addDays } from "@/lib/dates";
import { cohortFormat } from "@/lib/exchange/cohort/schema";

/** Writes a file of made-up clients, each with two plans that were evaluated once, as the speed is asked of. */
export function writeCohort(file: string, count: number): void {
  const clients = Array.from({ length: count }, (_, index) => ({
    number: `A-${2000 + index}`,
    birthDate: addDays("1960-01-01", (index * 37) % 14_000),
    gender: index % 2 === 0 ? "woman" : "man",
    municipality: "Koivuranta",
    language: "fi",
    plans: [planOf(index, "2023-02-01"), planOf(index + 3, "2024-02-01")],
  }));
  writeFileSync(file, JSON.stringify({ format: cohortFormat, edition: "avain-2018", clients }));
}

function planOf(index: number, day: string) {
  const goals = Array.from(
    { length: 8 },
    (_, n) => GOAL_CODES[(index + n * 5) % GOAL_CODES.length] ?? "debt",
  );
  const methods = [
    ...new Set(Array.from({ length: 8 }, (_, n) => METHOD_CODES[(index + n * 3) % METHOD_CODES.length])),
  ];
  const confirmedOn = addDays(day, index % 200);
  return {
    confirmedOn,
    tookPart: "together",
    goals,
    methodsPlanned: methods,
    factors: effects(index),
    services: [{ list: "guidance-to-services", number: 1 + (index % 23), state: "queued" }],
    evaluations: [
      {
        on: addDays(confirmedOn, 100),
        tookPart: "together",
        goals: Object.fromEntries(goals.map((code, n) => [code, (index * 7 + n * 13) % 101])),
        methodsUsed: methods.slice(0, 6),
        methodsNotUsed: methods.slice(6),
        factors: effects(index + 1),
      },
    ],
  };
}

function effects(index: number) {
  return Object.fromEntries(FACTOR_CODES.map((code, n) => [code, 1 + ((index + n) % 3)]));
}
