import "server-only";
import { evaluationFacts, planFacts } from "@/lib/facts/write";
import { foldedName } from "@/lib/person-name";
import { noRows, type Rows, type TableName } from "../rows";
import { clientParts, evaluationParts, planParts, shareParts, userColumns } from "./parts";
import type { Owner, WholeClient } from "./read";
import type { FileRow } from "./types";

/** Ids of users by what the file says of them. */
export type UserIds = (told: string) => string;

/** What makes a person see a client: it is written last, when all clients are there. */
const atTheEnd: ReadonlySet<TableName> = new Set(["coWorkers", "blocks", "openingReasons"]);

/** The rows of a client that wait unseen, and those that make them seen. */
export function wholeRows(
  { rows }: WholeClient,
  teamId: string,
  userId: UserIds,
): { first: Rows; last: Rows; responsibleId: string | null } {
  const [first, last] = [noRows(), noRows()];
  let responsibleId: string | null = null;
  for (const { name, row, owner } of rows) {
    const stored: FileRow = { ...withUsers(row, userId), ...linksOf(name, owner) };
    if (name === "clients") {
      responsibleId = stored.responsibleId as string | null;
      Object.assign(stored, { teamId, responsibleId: null, nameFolded: foldedName(namesOf(row)) });
    }
    if (name === "voiceAnswers") stored.teamId = teamId;
    (atTheEnd.has(name) ? last : first)[name].push(stored as never);
  }
  addFacts(first);
  return { first, last, responsibleId };
}

/** What figures count is not in the file: it is made of the rows that are. */
function addFacts(rows: Rows): void {
  const ofPlan = <Row extends { planId: string }>(of: readonly Row[], { id }: { id: string }) =>
    of.filter(({ planId }) => planId === id);
  const ofEvaluation = <Row extends { evaluationId: string }>(of: readonly Row[], { id }: { id: string }) =>
    of.filter(({ evaluationId }) => evaluationId === id);
  for (const plan of rows.plans)
    if (plan.revision)
      plan.facts = planFacts({
        goals: ofPlan(rows.planGoals, plan),
        methods: ofPlan(rows.planMethods, plan),
        factors: ofPlan(rows.planFactors, plan),
      });
  for (const evaluation of rows.evaluations)
    if (evaluation.revision)
      evaluation.facts = evaluationFacts(
        {
          goals: ofEvaluation(rows.evaluationGoals, evaluation),
          methods: ofEvaluation(rows.evaluationMethods, evaluation),
          factors: ofEvaluation(rows.evaluationFactors, evaluation),
        },
        rows.planGoals.filter(({ planId }) => planId === evaluation.planId),
      );
}

function withUsers(row: FileRow, userId: UserIds): FileRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      userColumns.has(column) && typeof value === "string" ? userId(value) : value,
    ]),
  );
}

function namesOf({ firstName, lastName }: FileRow) {
  return { firstName: String(firstName ?? ""), lastName: String(lastName ?? "") };
}

/** What a row hangs on, by its place in the file. */
function linksOf(name: TableName, { clientId, planId, evaluationId, shareId }: Owner): FileRow {
  const documentId = evaluationId ?? planId;
  if (name === "clients") return {};
  if (name in shareParts) return { shareId };
  if (name === "plans" || name in clientParts) return { clientId };
  if (name === "evaluations") return { clientId, planId };
  if (name === "revisions") return { clientId, documentId, kind: evaluationId ? "evaluation" : "plan" };
  if (name === "fields" || name === "changes") return { documentId };
  if (name in evaluationParts) return { evaluationId };
  if (name in planParts) return { planId };
  throw new Error(`${name} has no place in the file`);
}
