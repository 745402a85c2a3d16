import { FACTOR_CODES, type GoalCode, type MethodCode } from "@/lib/avain/codes";
import { publishedGroups } from "@/lib/insights/reference/published-groups";
import type { Habits } from "./journeys";
import type { Values } from "./plan-values";
import type { Random } from "./random";

const goals: readonly GoalCode[] = [
  "relationships",
  "work-ability",
  "money-management",
  "debt",
  "housing",
  "mental-health",
];
const methods: readonly MethodCode[] = [
  "supportive-discussion",
  "clarifying-finances",
  "making-a-plan",
  "help-with-forms",
  "network-work",
];

/**
 * How a team works that rates all nine factors and agrees on few goals and methods, so that each stands often enough in
 * the figures: most clients have each goal, and each method is used with some and left with others.
 */
export function figuresHabits(random: Random): Habits {
  return {
    plan: (values) => ({
      ...without(values, ["goals", "methods", "factors"]),
      tookPart: "together",
      ...marks("goals", random.some(goals, random.whole(4, 6)), "chosen"),
      ...marks("methods", random.some(methods, random.whole(4, 5)), "planned"),
      ...ratings(random),
    }),
    evaluation: (values, plan) => ({
      ...without(values, ["methods"]),
      tookPart: "together",
      ...Object.fromEntries(
        methods
          .filter((code) => plan[`methods.${code}.planned`] && random.chance(0.95))
          .map((code) => [`methods.${code}.used`, random.chance(0.55)]),
      ),
    }),
  };
}

function without(values: Values, collections: readonly string[]): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([path]) => !collections.includes(path.split(".")[0] ?? "")),
  );
}

function marks(collection: string, codes: readonly string[], field: string): Values {
  return Object.fromEntries(codes.map((code) => [`${collection}.${code}.${field}`, true]));
}

/** Ratings near those of one of the study's groups, as often as the study met it. */
function ratings(random: Random): Values {
  const [common, second, third] = publishedGroups;
  const draw = random.whole(1, 100) / 100;
  const others = draw <= (common?.share ?? 0) + (second?.share ?? 0) ? second : third;
  const group = draw <= (common?.share ?? 0) ? common : others;
  return Object.fromEntries(
    FACTOR_CODES.map((code) => {
      const near = (group?.centroid[code] ?? 2) + random.whole(-50, 50) / 100;
      return [`factors.${code}.effect`, Math.max(1, Math.min(3, Math.round(near)))];
    }),
  );
}
