import { places, ratingNumbers } from "@/lib/facts/places";
import { eachItem } from "@/lib/facts/read";
import { smallestChange } from "@/lib/progress/change";
import type { GoalRating } from "@/lib/terms";
import type { Reader } from "./reader";

const ratings = new Map<number, GoalRating>(
  Object.entries(ratingNumbers).map(([rating, number]) => [number, rating as GoalRating]),
);

/** Whether the number of a rated goal is a score of 0–100, and not what stands for another rating. */
export function isScore(rated: number): boolean {
  return !ratings.has(rated);
}

/** What became of rating each goal at the latest evaluation: scored, notScored, noAgreement; with the score. */
export const attainmentReader: Reader = {
  name: "attainment",
  read: ({ scores }, _, say) =>
    eachItem(scores, (place, rated) => {
      const rating = ratings.get(rated);
      const code = places.goals[place] ?? "";
      if (rating) say(code, rating);
      else say(code, "scored", rated);
    }),
};

/** The way of a goal from its first score to the one at the latest evaluation of the same plan: closer, same, further. */
export const changeReader: Reader = {
  name: "change",
  read: ({ scores, earlierScores }, _, say) => {
    if (earlierScores.length === 0) return;
    const first = new Map<number, number>();
    for (const earlier of earlierScores)
      eachItem(earlier, (place, score) => {
        if (isScore(score) && !first.has(place)) first.set(place, score);
      });
    eachItem(scores, (place, score) => {
      const from = first.get(place);
      if (from === undefined || !isScore(score)) return;
      const way = score - from;
      const far = Math.abs(way) >= smallestChange;
      say(places.goals[place] ?? "", !far ? "same" : way > 0 ? "closer" : "further");
    });
  },
};
