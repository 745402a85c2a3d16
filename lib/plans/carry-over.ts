import { type FieldMap, rowsOf } from "@/lib/saving/rows";
import type { FieldValue } from "@/lib/saving/values";
import type { Outcomes } from "./outcomes";

const carriedCollections = ["goals", "factors", "services", "methods", "steps"];
const carriedFields = ["wish", "strengthsClient", "strengthsWorker"];

/**
 * What a new plan takes over from the one in force: its content, but nothing about the meeting, the agreement or the
 * days ahead, which are asked anew. What is over stays behind: steps that are done, goals that were reached or are no
 * longer topical. So do texts of conditions, which belong to one decision.
 * @param outcomes what the evaluations of the plan in force said
 */
export function carriedOver(fields: FieldMap, outcomes: Outcomes): { path: string; value: FieldValue }[] {
  const done = new Set(outcomes.doneSteps);
  for (const { key, get } of rowsOf(fields, "steps")) if (get.flag("done")) done.add(key);
  const left: Record<string, ReadonlySet<string>> = { goals: outcomes.endedGoals, steps: done };
  const towardsEnded = (path: string, value: FieldValue) =>
    path.endsWith(".goalKey") && typeof value === "string" && outcomes.endedGoals.has(value);
  return [...fields]
    .filter(([path, value]) => value !== null && isCarried(path, left) && !towardsEnded(path, value))
    .map(([path, value]) => ({ path, value }));
}

function isCarried(path: string, left: Readonly<Record<string, ReadonlySet<string>>>): boolean {
  const [name = "", key = "", field = ""] = path.split(".");
  if (key === "") return carriedFields.includes(name);
  if (!carriedCollections.includes(name) || left[name]?.has(key)) return false;
  return !(name === "steps" && field === "byDate") && !field.startsWith("condition");
}
