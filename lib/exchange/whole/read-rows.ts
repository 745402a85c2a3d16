import "server-only";
import { isFactorRowCode, isGoalCode, isMethodCode, isServiceCode } from "@/lib/avain/codes";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import { parseDay } from "@/lib/dates";
import { type Fault, jsonPath } from "../faults";
import type { TableName } from "../rows";
import { type Column, toldColumns } from "./parts";
import type { FileRow } from "./types";

/** Hears of faults, by place. */
export type Hear = (fault: Fault) => void;

const days: ReadonlySet<string> = new Set([
  "birthDate",
  "dueDate",
  "confirmedOn",
  "evaluatedOn",
  "nextDueDate",
  "fromDate",
  "toDate",
  "byDate",
  "day",
  "voiceDay",
]);
const scores: ReadonlySet<string> = new Set(["score", "clientScore", "workerScore"]);
const isFactorCode = (code: unknown) => isFactorRowCode(code) || isLocalFactorCode(String(code));
const codes: Partial<Record<TableName, (code: unknown) => boolean>> = {
  planGoals: isGoalCode,
  evaluationGoals: isGoalCode,
  planMethods: isMethodCode,
  evaluationMethods: isMethodCode,
  planServices: isServiceCode,
  evaluationServices: isServiceCode,
  planFactors: isFactorCode,
  evaluationFactors: isFactorCode,
};

/**
 * Reads a row of the file as it will be stored, users still as e-mails; tells what is wrong. `parts` are names under which
 * other rows hang on it.
 */
export function readRow(
  name: TableName,
  value: unknown,
  { at, parts, hear }: { at: readonly PropertyKey[]; parts: readonly string[]; hear: Hear },
): FileRow {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    hear({ path: jsonPath(at), message: "should be an object" });
    return {};
  }
  const given = value as FileRow;
  const columns = toldColumns(name);
  const known = new Set([...columns.map(([column]) => column), ...parts]);
  for (const key of Object.keys(given))
    if (!known.has(key)) hear({ path: jsonPath([...at, key]), message: "is not a field of this format" });
  const row: FileRow = {};
  for (const [column, kind] of columns) {
    const told = given[column] ?? null;
    const message = told === null ? missing(kind) : wrong(name, column, kind, told);
    if (message) hear({ path: jsonPath([...at, column]), message });
    if (told !== null) row[column] = kind.dataType === "date" ? new Date(String(told)) : told;
    else row[column] = kind.default ?? null;
  }
  return row;
}

function missing({ notNull, hasDefault }: Column): string | undefined {
  return notNull && !hasDefault ? "is missing" : undefined;
}

function wrong(name: TableName, column: string, kind: Column, value: unknown): string | undefined {
  if (kind.dataType === "json") return undefined;
  if (kind.dataType === "date") return isInstant(value) ? undefined : "is not a moment (ISO 8601)";
  if (typeof value !== kind.dataType)
    return `should be a ${kind.dataType === "string" ? "text" : kind.dataType}`;
  if (kind.dataType === "number" && !Number.isSafeInteger(value)) return "should be a whole number";
  if (kind.enumValues?.length && !kind.enumValues.includes(String(value)))
    return "is not one of the known values";
  if (column === "code" && codes[name]?.(value) === false) return "is not a known code";
  if (days.has(column) && parseDay(String(value)) !== value) return "is not a day (YYYY-MM-DD)";
  if (scores.has(column) && !(Number(value) >= 0 && Number(value) <= 100)) return "should be 0 to 100";
  if (column === "effect" && ![1, 2, 3].includes(Number(value))) return "should be 1, 2 or 3";
  return undefined;
}

function isInstant(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const date = new Date(value);
  return !Number.isNaN(date.getTime()) && date.toISOString() === value;
}
