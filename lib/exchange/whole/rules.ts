import { isFactorRowCode, isGoalCode } from "@/lib/avain/codes";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import { jsonPath } from "../faults";
import { clientParts } from "./parts";
import type { Hear } from "./read-rows";
import type { FileRow } from "./types";

/** What tells a row from the others of its document: two of one would be counted twice. */
const tellsApart: Readonly<Record<string, string>> = {
  planGoals: "key",
  planFactors: "key",
  planMethods: "code",
  planServices: "code",
  planSteps: "key",
  evaluationGoals: "key",
  evaluationMethods: "code",
  evaluationServices: "code",
  evaluationSteps: "key",
  evaluationFactors: "key",
  fields: "path",
  revisions: "revision",
};
const isListedFactor = (key: string) => isFactorRowCode(key) || isLocalFactorCode(key);
/** Rows of the catalogue, whose key is their code, beside rows in own words. */
const isListed: Readonly<Record<string, (key: string) => boolean>> = {
  planGoals: isGoalCode,
  evaluationGoals: isGoalCode,
  planFactors: isListedFactor,
  evaluationFactors: isListedFactor,
};

type Say = (path: PropertyKey[], message: string) => void;
type Placed = { row: FileRow; path: PropertyKey[] };

/**
 * Tells what is wrong between the rows of a client each of which is right by itself. What figures rest on must hold: what
 * was confirmed has its day and its revision, a code stands once, and nothing points at another client's.
 */
export function wholeFaults(client: FileRow, at: readonly PropertyKey[], hear: Hear): void {
  const say: Say = (path, message) => hear({ path: jsonPath([...at, ...path]), message });
  const plans = rowsOf(client, "plans", []);
  const evaluations = plans.flatMap(({ row, path }) => rowsOf(row, "evaluations", path));
  for (const plan of plans) {
    documentFaults(plan, "confirmedOn", say);
    if (!wasConfirmed(plan.row) && rowsOf(plan.row, "evaluations", []).length > 0)
      say([...plan.path, "evaluations"], "should be empty: the plan was never confirmed");
  }
  for (const evaluation of evaluations) {
    documentFaults(evaluation, "evaluatedOn", say);
    for (const { row, path } of rowsOf(evaluation.row, "evaluationGoals", evaluation.path))
      if ((row.rating === "scored") !== isTold(row.score))
        say([...path, "score"], 'should be there when the rating is "scored", and only then');
  }
  pointerFaults(client, plans, evaluations, say);
}

function documentFaults({ row, path }: Placed, day: string, say: Say): void {
  const revision = row.revision ?? 0;
  if (wasConfirmed(row)) {
    for (const field of [day, "tookPart"]) if (!isTold(row[field])) say([...path, field], "is missing");
    if (!rowsOf(row, "revisions", []).some((each) => each.row.revision === revision))
      say([...path, "revision"], "should be the number of one of its revisions");
  } else {
    if (revision !== 0) say([...path, "revision"], "should be 0 before it is confirmed");
    if (isTold(row[day])) say([...path, day], "should be empty before it is confirmed");
  }
  for (const [name, column] of Object.entries(tellsApart)) {
    const seen = new Set<unknown>();
    for (const each of rowsOf(row, name, path)) {
      const value = each.row[column];
      if (seen.has(value)) say([...each.path, column], "stands there twice");
      seen.add(value);
      const key = String(each.row.key);
      const code = isListed[name]?.(key) ? key : null;
      if (isListed[name] && (each.row.code ?? null) !== code)
        say([...each.path, "code"], "should be the same as the key, and empty for own words");
    }
  }
}

/** Closed ones were in force once; some may have been closed before that. */
function wasConfirmed({ state, revision = 0, confirmedOn }: FileRow): boolean {
  return state === "confirmed" || (state === "closed" && (revision !== 0 || isTold(confirmedOn)));
}

function pointerFaults(
  client: FileRow,
  plans: readonly Placed[],
  evaluations: readonly Placed[],
  say: Say,
): void {
  const idsOf = (rows: readonly Placed[], fits: (row: FileRow) => boolean = () => true) =>
    new Set(rows.flatMap(({ row }) => (fits(row) ? row.id : [])));
  const isOpen = ({ state, correcting }: FileRow) => state === "draft" || correcting === true;
  const points = ({ row, path }: Placed, column: string, ids: ReadonlySet<unknown>, what: string) => {
    if (isTold(row[column]) && !ids.has(row[column])) say([...path, column], `is not ${what} of this client`);
  };
  const self = { row: client, path: [] };
  const inForce = idsOf(plans, ({ state }) => state === "confirmed");
  points(self, "currentPlanId", inForce, "a plan in force");
  points(self, "draftPlanId", idsOf(plans, isOpen), "an open plan");
  points(self, "draftEvaluationId", idsOf(evaluations, isOpen), "an open evaluation");
  const all = idsOf(plans);
  const documents = new Set([...all, ...idsOf(evaluations)]);
  const shares = idsOf(rowsOf(client, "shares", []));
  for (const plan of plans) points(plan, "replacedById", all, "a plan");
  for (const name of Object.keys(clientParts))
    for (const each of rowsOf(client, name, [])) {
      points(each, "planId", all, "a plan");
      points(each, "documentId", documents, "a plan or an evaluation");
      points(each, "shareId", shares, "a shared page");
    }
}

function rowsOf(row: FileRow, name: string, path: readonly PropertyKey[]): Placed[] {
  const rows = (row[name] ?? []) as FileRow[];
  return rows.map((each, index) => ({ row: each, path: [...path, name, index] }));
}

function isTold(value: unknown): boolean {
  return value !== undefined && value !== null;
}
