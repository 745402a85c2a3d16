import type { Day } from "@/lib/dates";
import { type Fault, faultsOf, jsonPath } from "../faults";
import { maxFaults } from "../limits";
import { clientFaults } from "./rules";
import { type Cohort, type CohortClient, cohortClient, cohortEdition, cohortFormat } from "./schema";

const topFields = ["format", "edition", "clients"];

/**
 * Reads a file of the study subset. Answers with the cohort, or with what is wrong by place, the first 50 faults.
 * @param file what `JSON.parse` gave
 */
export function readCohort(file: unknown, today: Day): { cohort: Cohort } | { faults: Fault[] } {
  if (typeof file !== "object" || file === null || Array.isArray(file))
    return { faults: [{ path: jsonPath([]), message: "should be an object" }] };
  const { format, edition, clients } = file as Record<string, unknown>;
  const faults: Fault[] = Object.keys(file)
    .filter((key) => !topFields.includes(key))
    .map((key) => ({ path: key, message: "is not a field of this format" }));
  if (format !== cohortFormat) faults.push({ path: "format", message: `should be "${cohortFormat}"` });
  const parsed = cohortEdition.safeParse(edition, { reportInput: true });
  if (!parsed.success) faults.push(...faultsOf(parsed.error.issues, ["edition"]));
  if (!Array.isArray(clients))
    return { faults: [...faults, { path: "clients", message: "should be a list" }] };

  const good: CohortClient[] = [];
  const seen = new Map<string, number>();
  for (const [index, each] of clients.entries()) {
    if (faults.length >= maxFaults) break;
    const at = ["clients", index];
    const client = cohortClient.safeParse(each, { reportInput: true });
    if (!client.success) {
      faults.push(...faultsOf(client.error.issues, at));
      continue;
    }
    const { number } = client.data;
    const first = seen.get(number);
    if (first !== undefined)
      faults.push({ path: jsonPath([...at, "number"]), message: `is the number of clients[${first}] too` });
    else seen.set(number, index);
    for (const { path, message } of clientFaults(client.data, today))
      faults.push({ path: jsonPath([...at, ...path]), message });
    good.push(client.data);
  }
  if (faults.length > 0 || !parsed.success) return { faults: faults.slice(0, maxFaults) };
  return { cohort: { format: cohortFormat, edition: parsed.data, clients: good } };
}
