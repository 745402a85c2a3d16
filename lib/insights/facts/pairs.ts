import { places } from "@/lib/facts/places";
import type { InsightsFilter } from "../tables";
import { marksOf } from "./methods";
import type { Reader, SaidClient } from "./reader";
import { eachRated, isScore } from "./scores";

/**
 * Goes through the scored goals of a client with the methods that were used and those that were not, each the bit of its
 * place. Unmarked counts as not used by the study rule only.
 */
export function eachScored(
  client: SaidClient,
  { rule }: InsightsFilter,
  each: (goal: number, score: number, used: number, notUsed: number) => void,
): void {
  if (!client.scores) return;
  const { used, notUsed } = marksOf(client);
  const not = rule === "study" ? ~used : notUsed;
  eachRated(client, (place, score) => {
    if (isScore(score)) each(place, score, used, not);
  });
}

/** Clients with a score of the goal, by whether the method was used: one item without a code, marked used or notUsed. */
export function pairReader({ goal, method }: { goal: string; method: string }): Reader {
  const [goalPlace, methodPlace] = [
    (places.goals as readonly string[]).indexOf(goal),
    (places.methods as readonly string[]).indexOf(method),
  ];
  const bit = methodPlace < 0 ? 0 : 1 << methodPlace;
  return {
    name: "pairs",
    read: (client, filter, say) =>
      eachScored(client, filter, (place, _, used, notUsed) => {
        if (place !== goalPlace) return;
        if (used & bit) say("", "used");
        else if (notUsed & bit) say("", "notUsed");
      }),
  };
}
