import { places, ratingNumbers } from "@/lib/facts/places";
import { eachItem } from "@/lib/facts/read";
import { smallestChange } from "@/lib/progress/change";
import type { Reader, SaidClient } from "./reader";

/** Whether the number of a rated goal is a score of 0–100, and not what stands for another rating. */
export function isScore(rated: number): boolean {
  return rated <= 100;
}

/**
 * Goes through the goals that the latest evaluation was asked of, by place, each with the number of its rating. A goal that
 * ended keeps what was said of it last, so that success does not leave the figures; nothing said is not scored.
 */
export function eachRated(client: SaidClient, each: (place: number, rated: number) => void): void {
  eachItem(client.scores, (place, rated) =>
    each(place, rated === ratingNumbers.ended ? saidBefore(client, place) : rated),
  );
}

function saidBefore({ earlierScores }: SaidClient, wanted: number): number {
  let found: number = ratingNumbers.notScored;
  for (const earlier of earlierScores)
    eachItem(earlier, (place, rated) => {
      if (place === wanted && rated !== ratingNumbers.ended) found = rated;
    });
  return found;
}

/** What became of rating each goal at the latest evaluation: scored, notScored, noAgreement; with the score. */
export const attainmentReader: Reader = {
  name: "attainment",
  read: (client, _, say) =>
    eachRated(client, (place, rated) => {
      const code = places.goals[place] ?? "";
      if (isScore(rated)) say(code, "scored", rated);
      else say(code, rated === ratingNumbers.noAgreement ? "noAgreement" : "notScored");
    }),
};

/** The way of a goal from its first score to its last within the same plan: closer, same, further. */
export const changeReader: Reader = {
  name: "change",
  read: (client, _, say) => {
    const { scores, earlierScores } = client;
    if (earlierScores.length === 0) return;
    const first = new Map<number, { score: number; nth: number }>();
    const last = new Map<number, { score: number; nth: number }>();
    for (const [nth, evaluation] of [...earlierScores, scores].entries())
      eachItem(evaluation, (place, rated) => {
        if (rated === ratingNumbers.ended) return;
        last.set(place, { score: rated, nth });
        if (isScore(rated) && !first.has(place)) first.set(place, { score: rated, nth });
      });
    eachItem(scores, (place) => {
      const [from, to] = [first.get(place), last.get(place)];
      if (!from || !to || !isScore(to.score) || from.nth === to.nth) return;
      const way = to.score - from.score;
      const far = Math.abs(way) >= smallestChange;
      say(places.goals[place] ?? "", !far ? "same" : way > 0 ? "closer" : "further");
    });
  },
};
