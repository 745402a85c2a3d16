import { FACTOR_CODES } from "@/lib/avain/codes";
import { places } from "@/lib/facts/places";
import { numbersOf } from "@/lib/facts/read";
import type { Effect } from "@/lib/terms";
import { type NineRatings, readingOf } from "../profile/reading";
import type { Reader, SaidClient } from "./reader";

const ratings = [0, 1, 2, 3];
/** The marks by what the evaluation says and what the plan said, made once: a page says some hundred thousand of them. */
const ratedNow = ratings.map((to) =>
  ratings.map((from) => (from > 0 ? `evaluation${to}from${from}` : `evaluation${to}`)),
);
const ratedThen = ratings.map((from) => `plan${from}`);

/**
 * How factors were rated in the plan (`plan1`) and at the latest evaluation, the latter with what the plan said where it
 * was rated there too (`evaluation3from1`).
 */
export const factorReader: Reader = {
  name: "factors",
  read: ({ atPlan, atEvaluation }, _, say) => {
    const [plan, evaluation] = [ratingsIn(atPlan), ratingsIn(atEvaluation)];
    for (const [place, code] of places.factors.entries()) {
      const [from = 0, to = 0] = [plan[place], evaluation[place]];
      if (from > 0) say(code, ratedThen[from] ?? "");
      if (to > 0) say(code, ratedNow[to]?.[from] ?? "");
    }
  },
};

/** How the nine ratings of the plan read in the study's words. */
export const readingReader: Reader = {
  name: "readings",
  read: (client, _, say) => say(readingOf(nineRatings(client)), "read"),
};

const ninePlaces = FACTOR_CODES.map((code) => places.factors.indexOf(code));

/** The nine published factors as the plan of a client rates them. */
export function nineRatings({ atPlan }: SaidClient): NineRatings {
  const rated = ratingsIn(atPlan);
  return Object.fromEntries(
    FACTOR_CODES.map((code, at) => [code, (rated[ninePlaces[at] ?? -1] || null) as Effect | null]),
  ) as NineRatings;
}

/** Ratings by place, 0 for not rated. */
function ratingsIn(part: string): number[] {
  return numbersOf(part, places.factors.length);
}
