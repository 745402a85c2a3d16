import { FACTOR_CLASS_CODES, FACTOR_CODES, GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import type { GoalRating } from "@/lib/terms";

/**
 * The items of stored facts by kind; an item's place gives its letter. A letter is for ever, because it stands in the
 * database: a code that is added takes the next place here, wherever it stands in the catalogue.
 */
export const places = {
  goals: GOAL_CODES,
  methods: METHOD_CODES,
  factors: [...FACTOR_CODES, ...FACTOR_CLASS_CODES],
} as const satisfies Record<string, readonly string[]>;

/** What stands for a rating that is not a score of 0–100. */
export const ratingNumbers = { notScored: 101, noAgreement: 102 } as const satisfies Record<
  Exclude<GoalRating, "scored">,
  number
>;

/** The character code of the first letter: above digits and all that parts facts from each other. */
export const firstLetter = 65;
