import { ageOn } from "@/lib/dates";
import type { CohortClient } from "../cohort/schema";
import { ownWords, type ResearchClient } from "./pseudonymous";

export type FileClient = CohortClient | ResearchClient;
export type Cell = string | number | null;
export type TableName = (typeof fileTables)[number];

/** The tidy tables of a file: a row a thing, a column a variable. */
export const fileTables = [
  "clients",
  "plans",
  "goals",
  "methods",
  "factors",
  "services",
  "evaluations",
  "scores",
  "used_methods",
] as const;

/** The columns of each table, those a research file has not marked with `named`. */
export const tableColumns: Readonly<Record<TableName, readonly { name: string; named?: true }[]>> = {
  clients: [
    { name: "client" },
    { name: "gender" },
    { name: "birth_date", named: true },
    { name: "municipality", named: true },
    { name: "language", named: true },
  ],
  plans: ["plan", "client", "confirmed_on", "took_part", "age"].map((name) => ({ name })),
  goals: [
    { name: "plan" },
    { name: "place" },
    { name: "goal" },
    { name: "timing" },
    { name: "words", named: true },
  ],
  methods: ["plan", "method"].map((name) => ({ name })),
  factors: ["document", "factor", "effect"].map((name) => ({ name })),
  services: [
    { name: "plan" },
    { name: "service_list" },
    { name: "service_number" },
    { name: "state" },
    { name: "provider", named: true },
  ],
  evaluations: ["evaluation", "plan", "evaluated_on", "took_part"].map((name) => ({ name })),
  scores: ["evaluation", "goal", "score"].map((name) => ({ name })),
  used_methods: ["evaluation", "method", "used"].map((name) => ({ name })),
};

export type TableRows = Record<TableName, Cell[][]>;

/** The names of a table's columns in a named or a research file. */
export function columnsOf(table: TableName, isResearch: boolean): string[] {
  return tableColumns[table].filter(({ named }) => !(named && isResearch)).map(({ name }) => name);
}

/** The rows of clients by table. A plan is known by its client and its place, an evaluation by its plan and its place. */
export function tableRows(clients: readonly FileClient[]): TableRows {
  const rows = Object.fromEntries(fileTables.map((name) => [name, []])) as unknown as TableRows;
  for (const client of clients) addClient(rows, client);
  return rows;
}

function addClient(rows: TableRows, client: FileClient): void {
  const isNamed = "number" in client;
  const id = isNamed ? client.number : client.id;
  const named = isNamed ? [client.birthDate, client.municipality ?? "", client.language ?? ""] : [];
  rows.clients.push([id, client.gender, ...named]);
  client.plans.forEach((plan, index) => {
    const planId = `${id}/${index + 1}`;
    const born = isNamed ? client.birthDate : null;
    const age = "age" in plan ? plan.age : born && ageOn(born, plan.confirmedOn);
    rows.plans.push([planId, id, plan.confirmedOn, plan.tookPart, age]);
    plan.goals.forEach((goal, place) => {
      const { code = ownWords, when = "now" } = typeof goal === "string" ? { code: goal } : goal;
      const words = typeof goal === "object" && "words" in goal ? (goal.words ?? "") : "";
      rows.goals.push([planId, place + 1, code, when, ...(isNamed ? [words] : [])]);
    });
    for (const code of plan.methodsPlanned) rows.methods.push([planId, code]);
    addFactors(rows, planId, plan.factors);
    for (const service of plan.services) {
      const provider = isNamed ? ["provider" in service ? (service.provider ?? "") : ""] : [];
      rows.services.push([planId, service.list, service.number, service.state ?? null, ...provider]);
    }
    plan.evaluations.forEach((evaluation, place) => {
      const evaluationId = `${planId}/${place + 1}`;
      rows.evaluations.push([evaluationId, planId, evaluation.on, evaluation.tookPart]);
      for (const [code, score] of Object.entries(evaluation.goals))
        rows.scores.push([evaluationId, code, score ?? null]);
      for (const code of evaluation.methodsUsed) rows.used_methods.push([evaluationId, code, 1]);
      for (const code of evaluation.methodsNotUsed) rows.used_methods.push([evaluationId, code, 0]);
      addFactors(rows, evaluationId, evaluation.factors);
    });
  });
}

function addFactors(
  rows: TableRows,
  document: string,
  factors: CohortClient["plans"][number]["factors"],
): void {
  for (const [code, effect] of Object.entries(factors)) rows.factors.push([document, code, effect ?? null]);
}
