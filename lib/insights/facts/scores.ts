import { GOAL_CODES } from "@/lib/avain/codes";
import { smallestChange } from "@/lib/progress/change";
import type { GoalRating } from "@/lib/terms";
import type { Reader } from "./reader";

/** What stands for a rating that is not a score of 0–100. */
export const ratingPlaces = { notScored: 101, noAgreement: 102 } as const satisfies Partial<
  Record<GoalRating, number>
>;

const ratings = new Map<number, GoalRating>(
  Object.entries(ratingPlaces).map(([rating, place]) => [place, rating as GoalRating]),
);

/** Goes through the rated goals of a text: each goal's place in the catalogue, and its score or what stands for none. */
export function eachRated(said: string | undefined, each: (place: number, rated: number) => void): void {
  if (!said) return;
  for (const one of said.split(" ")) {
    const number = Number(one);
    const place = Math.floor(number / 1000);
    each(place, number - place * 1000);
  }
}

export function isScore(rated: number): boolean {
  return !ratings.has(rated);
}

/** What became of rating each goal at the latest evaluation: scored, notScored, noAgreement; with the score. */
export const attainmentReader: Reader = {
  name: "attainment",
  parts: ["scores"],
  read: ({ parts }, _, say) =>
    eachRated(parts.scores, (place, rated) => {
      const rating = ratings.get(rated);
      const code = GOAL_CODES[place] ?? "";
      if (rating) say(code, rating);
      else say(code, "scored", rated);
    }),
};

/** The way of a goal from its first score to the one at the latest evaluation of the same plan: closer, same, further. */
export const changeReader: Reader = {
  name: "change",
  parts: ["scores", "earlierScores"],
  read: ({ parts }, _, say) => {
    if (!parts.earlierScores) return;
    const first = new Map<number, number>();
    eachRated(parts.earlierScores, (place, score) => {
      if (!first.has(place)) first.set(place, score);
    });
    eachRated(parts.scores, (place, score) => {
      const from = first.get(place);
      if (from === undefined || !isScore(score)) return;
      const way = score - from;
      const far = Math.abs(way) >= smallestChange;
      say(GOAL_CODES[place] ?? "", !far ? "same" : way > 0 ? "closer" : "further");
    });
  },
};
