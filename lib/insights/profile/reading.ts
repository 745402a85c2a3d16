import { FACTOR_CODES, type FactorCode } from "@/lib/avain/codes";
import type { Effect } from "@/lib/terms";
import type { ProfileReading } from "../tables";

/** The nine published factors of a person, each 1–3 or not rated. */
export type NineRatings = Record<FactorCode, Effect | null>;

const economy = ["money-management", "economic-situation"] as const satisfies readonly FactorCode[];
const others = FACTOR_CODES.filter((code) => !(economy as readonly string[]).includes(code));
/** How many of the seven weakening factors make a need wide. The number is ours, the words are the study's. */
const wide = 3;

/**
 * The study's words for a situation, read plainly: wide need is both economy factors weakening and at least three of
 * the seven others; money management is both, and fewer others; economy only is the economic situation alone of the two.
 * "none" is no reading; "missing" when a rating that is not there could change the answer.
 */
export function readingOf(ratings: NineRatings): ProfileReading {
  const situation = ratings["economic-situation"];
  if (situation === null) return "missing";
  if (situation !== 1) return "none";
  const money = ratings["money-management"];
  if (money === null) return "missing";
  if (money !== 1) return "economyOnly";
  const weakening = others.filter((code) => ratings[code] === 1).length;
  if (weakening >= wide) return "wideNeed";
  const unrated = others.filter((code) => ratings[code] === null).length;
  return weakening + unrated < wide ? "moneyManagement" : "missing";
}

/** The factors that are not rated, in the catalogue's order. */
export function missingFactors(ratings: NineRatings): FactorCode[] {
  return FACTOR_CODES.filter((code) => ratings[code] === null);
}
