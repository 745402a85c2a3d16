import { CURRENT_EDITION } from "@/lib/avain/codes";
import { addDays, dayOf } from "@/lib/dates";
import { planFacts } from "@/lib/facts/write";
import { foldedName } from "@/lib/person-name";
import { serviceStates } from "@/lib/terms";
import { firstNames, lastNames } from "../../demo/names";

/** Clients of a worker, and of a team, whose lead sees them all. */
export const caseload = 60;
export const teamSize = 3_000;

export const longAgo = new Date("2026-01-02T08:00:00Z");
const today = dayOf(new Date());
const serviceCode = "guidance-to-services-3";
const goalCodes = ["debt", "secure-housing", "daily-rhythm"];

/** The rows of the client `nth`: four of five have a plan with three goals, a step and a service in force, due within half a year. */
export function clientOf(nth: number, teamId: string, responsibleId: string) {
  const id = `client-${nth}`;
  const planId = `plan-${nth}`;
  const names = {
    firstName: firstNames.woman[nth % 20] ?? "",
    lastName: `${lastNames[nth % 19]} ${Math.floor(nth / 19)}`,
  };
  const hasPlan = nth % 5 !== 0;
  const dueDate = hasPlan ? addDays(today, (nth % 180) - 10) : null;
  return {
    client: {
      id,
      ...names,
      number: `A-${1001 + nth}`,
      nameFolded: foldedName(names),
      birthDate: "1985-06-15",
      teamId,
      responsibleId,
      currentPlanId: hasPlan ? planId : null,
      dueDate,
      createdAt: longAgo,
      createdBy: responsibleId,
      updatedAt: longAgo,
    },
    plan: hasPlan ? [planRow(planId, id, responsibleId, dueDate)] : [],
    goals: hasPlan
      ? goalCodes.map((code, position) => ({ ...goalOf(planId), key: code, code, position }))
      : [],
    steps: hasPlan ? [stepOf(planId, addDays(today, (nth % 90) - 10))] : [],
    services: hasPlan
      ? [{ planId, code: serviceCode, state: serviceStates[nth % serviceStates.length] }]
      : [],
    opened: {
      id: `opened-${nth}`,
      at: longAgo,
      userId: responsibleId,
      userName: responsibleId,
      role: "worker" as const,
      act: "client.open",
      clientId: id,
    },
  };
}

function planRow(id: string, clientId: string, createdBy: string, dueDate: string | null) {
  const state = "confirmed" as const;
  const written = { createdAt: longAgo, createdBy, confirmedOn: dayOf(longAgo), dueDate };
  const facts = planFacts({ goals: goalCodes.map((code) => ({ code })), methods: [], factors: [] });
  return { id, clientId, edition: CURRENT_EDITION, state, version: 1, revision: 1, facts, ...written };
}

function goalOf(planId: string) {
  return { planId, timing: "now" as const, important: false, keepLevel: false, hidden: false };
}

function stepOf(planId: string, byDate: string) {
  return { planId, key: "own-step1111", what: "Soittaa", byDate, done: false, hidden: false, position: 0 };
}
