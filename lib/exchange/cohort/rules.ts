import type { Day } from "@/lib/dates";
import type { CohortClient, CohortEvaluation, CohortPlan } from "./schema";

/** A fault of one client, by its place inside the client. */
export type ClientFault = { path: PropertyKey[]; message: string };

/** What is wrong between the parts of a client whose shape is right: days out of order, codes that stand twice. */
export function clientFaults(client: CohortClient, today: Day): ClientFault[] {
  const { birthDate, plans } = client;
  const faults: ClientFault[] = [];
  const isUnborn = birthDate !== null && birthDate > today;
  if (isUnborn) faults.push({ path: ["birthDate"], message: "is in the future" });
  plans.forEach((plan, index) => {
    const at = ["plans", index];
    const { confirmedOn } = plan;
    const say = (field: string, message: string) => faults.push({ path: [...at, field], message });
    if (confirmedOn > today) say("confirmedOn", "is in the future");
    if (birthDate && !isUnborn && confirmedOn < birthDate) say("confirmedOn", "is before the birth date");
    const before = plans[index - 1];
    if (before && confirmedOn < before.confirmedOn)
      say("confirmedOn", "is before the plan that stands before it: plans stand in order of time");
    faults.push(...planFaults(plan).map((fault) => ({ ...fault, path: [...at, ...fault.path] })));
    plan.evaluations.forEach((evaluation, place) => {
      const inside = [...at, "evaluations", place];
      for (const fault of evaluationFaults(evaluation, plan, place, today))
        faults.push({ ...fault, path: [...inside, ...fault.path] });
    });
  });
  return faults;
}

function planFaults({ goals, services }: CohortPlan): ClientFault[] {
  const codes = goals.map((goal) => (typeof goal === "string" ? goal : goal.code));
  const codesOf = services.map(({ list, number }) => `${list}-${number}`);
  return [
    ...twice(codes).map((index) => ({ path: ["goals", index], message: "stands in the plan twice" })),
    ...twice(codesOf).map((index) => ({ path: ["services", index], message: "stands in the plan twice" })),
  ];
}

function evaluationFaults(
  { on, methodsUsed, methodsNotUsed }: CohortEvaluation,
  plan: CohortPlan,
  place: number,
  today: Day,
): ClientFault[] {
  const faults: ClientFault[] = [];
  if (on > today) faults.push({ path: ["on"], message: "is in the future" });
  if (on < plan.confirmedOn) faults.push({ path: ["on"], message: "is before the plan was confirmed" });
  const before = plan.evaluations[place - 1];
  if (before && on < before.on)
    faults.push({ path: ["on"], message: "is before the evaluation that stands before it" });
  methodsNotUsed.forEach((code, index) => {
    if (methodsUsed.includes(code))
      faults.push({ path: ["methodsNotUsed", index], message: `${code} is marked as used too` });
  });
  return faults;
}

/** Places of what has stood in the list before. */
function twice(list: readonly (string | undefined)[]): number[] {
  return list.flatMap((item, index) => (item !== undefined && list.indexOf(item) < index ? [index] : []));
}
