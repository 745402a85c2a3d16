import { parseDay } from "@/lib/dates";
import { readBands } from "./view";

/** Why a typed field of the filter was not understood; a key of its words. */
export type ViewFault = "day" | "order" | "bands";
export type ViewFaults = Partial<Record<"from" | "to" | "bands", { typed: string; fault: ViewFault }>>;

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** What people typed that is no day and no age bands: figures of something else would be taken for what was asked. */
export function viewFaults(search: Search): ViewFaults {
  const one = (name: string) => ([search[name]].flat()[0] ?? "").trim();
  const found: ViewFaults = {};
  if (one("view") === "county") return found;
  for (const name of ["from", "to"] as const)
    if (one(name) && !parseDay(one(name))) found[name] = { typed: one(name), fault: "day" };
  const [from, to] = [parseDay(one("from")), parseDay(one("to"))];
  if (from && to && to < from) found.to = { typed: one("to"), fault: "order" };
  if (one("ages") === "own" && readBands(one("bands")).length === 0)
    found.bands = { typed: one("bands"), fault: "bands" };
  return found;
}
