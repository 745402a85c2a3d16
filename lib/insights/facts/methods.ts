import { METHOD_CODES } from "@/lib/avain/codes";
import { digitsOf } from "./digits";
import type { Reader, SaidClient } from "./reader";

/**
 * What became of the methods, client by client, among those with an evaluation: plannedUsed, plannedNotUsed, unknown,
 * usedNotPlanned. Neither planned nor used is nothing said. A planned method without a mark is unknown; by the study
 * rule it is read as not used.
 */
export const methodReader: Reader = {
  name: "methods",
  parts: ["planned", "marked"],
  read: (client, { rule }, say) => {
    if (!client.isEvaluated) return;
    const planned = digitsOf(Number(client.parts.planned), METHOD_CODES.length, 2);
    const { used, notUsed } = marksOf(client);
    const unmarked = rule === "study" ? "plannedNotUsed" : "unknown";
    for (const [place, code] of METHOD_CODES.entries()) {
      const bit = 1 << place;
      if (planned[place] !== 1) {
        if (used & bit) say(code, "usedNotPlanned");
      } else if (used & bit) say(code, "plannedUsed");
      else say(code, notUsed & bit ? "plannedNotUsed" : unmarked);
    }
  },
};

/** The methods marked as used and as not used, each the bit of its place in the catalogue. */
export function marksOf({ parts }: SaidClient): { used: number; notUsed: number } {
  const [used = 0, notUsed = 0] = (parts.marked ?? "").split(" ").map(Number);
  return { used, notUsed };
}
