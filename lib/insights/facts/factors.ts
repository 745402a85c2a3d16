import { FACTOR_CLASS_CODES, FACTOR_CODES } from "@/lib/avain/codes";
import type { Effect } from "@/lib/terms";
import { type NineRatings, readingOf } from "../profile/reading";
import { digitsOf } from "./digits";
import type { Reader, SaidClient } from "./reader";

/** The factors whose ratings are counted, in the order of their digits; a digit is 0 for not rated. */
export const factorPlaces: readonly string[] = [...FACTOR_CODES, ...FACTOR_CLASS_CODES];

const ratedNow = ["", "evaluation1", "evaluation2", "evaluation3"];

/**
 * How factors were rated in the plan (`plan1`) and at the latest evaluation, the latter with what the plan said where it
 * was rated there too (`evaluation3from1`).
 */
export const factorReader: Reader = {
  name: "factors",
  parts: ["atPlan", "atEvaluation"],
  read: ({ parts }, _, say) => {
    const [plan, evaluation] = [ratingsIn(parts.atPlan), ratingsIn(parts.atEvaluation)];
    for (const [place, code] of factorPlaces.entries()) {
      const [from = 0, to = 0] = [plan[place], evaluation[place]];
      if (from > 0) say(code, `plan${from}`);
      if (to > 0) say(code, from > 0 ? `${ratedNow[to]}from${from}` : (ratedNow[to] ?? ""));
    }
  },
};

/** How the nine ratings of the plan read in the study's words. */
export const readingReader: Reader = {
  name: "readings",
  parts: ["atPlan"],
  read: (client, _, say) => say(readingOf(nineRatings(client)), "read"),
};

/** The nine published factors as the plan of a client rates them. */
export function nineRatings({ parts }: SaidClient): NineRatings {
  const rated = ratingsIn(parts.atPlan);
  return Object.fromEntries(
    FACTOR_CODES.map((code, place) => [code, (rated[place] || null) as Effect | null]),
  ) as NineRatings;
}

function ratingsIn(said: string | undefined): number[] {
  return digitsOf(Number(said), factorPlaces.length, 4);
}
