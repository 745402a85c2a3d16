import { type FieldMap, rowsOf } from "@/lib/saving/rows";
import type { FieldValue } from "@/lib/saving/values";

const carriedCollections = ["goals", "factors", "services", "methods", "steps"];
const carriedFields = ["wish", "strengthsClient", "strengthsWorker"];

/**
 * What a new plan takes over from the one in force: its content, but nothing about the meeting, the agreement or the
 * dates ahead, which are asked anew. Steps that are done stay behind, and so do texts of conditions, which belong to
 * one decision.
 */
export function carriedOver(fields: FieldMap): { path: string; value: FieldValue }[] {
  const done = new Set(
    rowsOf(fields, "steps")
      .filter((row) => row.get.flag("done"))
      .map((row) => row.key),
  );
  return [...fields]
    .filter(([path, value]) => value !== null && isCarried(path, done))
    .map(([path, value]) => ({ path, value }));
}

function isCarried(path: string, done: ReadonlySet<string>): boolean {
  const [name = "", key = "", field = ""] = path.split(".");
  if (key === "") return carriedFields.includes(name);
  if (!carriedCollections.includes(name)) return false;
  return !(name === "steps" && done.has(key)) && !field.startsWith("condition");
}
