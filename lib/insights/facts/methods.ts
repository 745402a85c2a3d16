import { places } from "@/lib/facts/places";
import { bitsOf } from "@/lib/facts/read";
import type { Reader, SaidClient } from "./reader";

/**
 * What became of the methods, client by client, among those with an evaluation: plannedUsed, plannedNotUsed, unknown,
 * usedNotPlanned. Neither planned nor used is nothing said. A planned method without a mark is unknown; by the study
 * rule it is read as not used.
 */
export const methodReader: Reader = {
  name: "methods",
  read: (client, { rule }, say) => {
    if (!client.isEvaluated) return;
    const planned = bitsOf(client.planned, 0);
    const { used, notUsed } = marksOf(client);
    const unmarked = rule === "study" ? "plannedNotUsed" : "unknown";
    for (const [place, code] of places.methods.entries()) {
      const bit = 1 << place;
      if (!(planned & bit)) {
        if (used & bit) say(code, "usedNotPlanned");
      } else if (used & bit) say(code, "plannedUsed");
      else say(code, notUsed & bit ? "plannedNotUsed" : unmarked);
    }
  },
};

/** The methods marked as used and as not used, each the bit of its place. */
export function marksOf({ marked }: SaidClient): { used: number; notUsed: number } {
  return { used: bitsOf(marked, 1), notUsed: bitsOf(marked, 0) };
}
