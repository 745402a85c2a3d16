import type { GoalOutcome, GoalRating, GoalTiming } from "@/lib/terms";
import { firstLetter, places, ratingNumbers } from "./places";

/*
 * What figures count of a confirmed plan or evaluation, as one short text in its own row, written with the rows it is made
 * of. Ten thousand clients are then counted from twenty thousand rows, not from half a million. An item of the catalogue
 * is a letter, and a number where it has one; own words and an organisation's own factors have no letter, as no figure
 * counts them.
 */

type Coded = { code?: string | null };
type Rated = Coded & { effect?: number | null };

/** The facts of a confirmed plan: `goals/planned methods/factors with their effects`, such as `AC/B/A1D3`. */
export function planFacts(plan: {
  goals: readonly Coded[];
  methods: readonly Coded[];
  factors: readonly Rated[];
}): string {
  return [
    lettered("goals", plan.goals, () => ""),
    lettered("methods", plan.methods, () => ""),
    ratedFactors(plan.factors),
  ].join("/");
}

type RatedGoal = Coded & {
  key: string;
  rating: GoalRating;
  score?: number | null;
  clientScore?: number | null;
  workerScore?: number | null;
  reason?: string;
  outcome?: GoalOutcome | null;
};

/**
 * The facts of a confirmed evaluation: `ratings of goals/marks of methods/factors with their effects`, such as
 * `A55C101/B1D0/A2`. A mark is 1 for used and 0 for not used. A goal for later of which nothing was said is left out: it
 * was not asked of. One that ended and got no number keeps what was said of it before.
 * @param planned the goals of the plan that was evaluated
 */
export function evaluationFacts(
  evaluation: {
    goals: readonly RatedGoal[];
    methods: readonly (Coded & { used: boolean })[];
    factors: readonly Rated[];
  },
  planned: readonly { key: string; timing: GoalTiming }[],
): string {
  const later = new Set(planned.filter(({ timing }) => timing === "later").map(({ key }) => key));
  return [
    lettered("goals", evaluation.goals, (goal) => ratingNumber(goal, later)),
    lettered("methods", evaluation.methods, ({ used }) => (used ? 1 : 0)),
    ratedFactors(evaluation.factors),
  ].join("/");
}

function ratingNumber(goal: RatedGoal, later: ReadonlySet<string>): number | null | undefined {
  const { key, rating, score, clientScore = null, workerScore = null, reason = "", outcome = null } = goal;
  if (rating === "scored") return score;
  const isBare = rating === "notScored" && clientScore === null && workerScore === null && !reason.trim();
  if (isBare && (outcome === "reached" || outcome === "noLongerTopical")) return ratingNumbers.ended;
  return isBare && outcome === null && later.has(key) ? null : ratingNumbers[rating];
}

function ratedFactors(factors: readonly Rated[]): string {
  return lettered("factors", factors, ({ effect }) => effect);
}

const letters = {
  goals: lettersOf(places.goals),
  methods: lettersOf(places.methods),
  factors: lettersOf(places.factors),
};

function lettersOf(codes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(codes.map((code, place) => [code, String.fromCharCode(firstLetter + place)]));
}

/** Items in the order of their letters, so that the same content is the same text; those without a number are left out. */
function lettered<Row extends Coded>(
  kind: keyof typeof letters,
  rows: readonly Row[],
  numberOf: (row: Row) => number | "" | null | undefined,
): string {
  return rows
    .flatMap((row) => {
      const letter = letters[kind].get(row.code ?? "");
      const number = numberOf(row);
      return letter === undefined || number === null || number === undefined ? [] : [`${letter}${number}`];
    })
    .sort((a, b) => a.charCodeAt(0) - b.charCodeAt(0))
    .join("");
}
