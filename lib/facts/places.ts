import type { FactorRowCode, GoalCode, MethodCode } from "@/lib/avain/codes";
import type { GoalRating } from "@/lib/terms";

/**
 * The items of stored facts by kind; an item's place gives its letter. A letter is for ever, because it stands in the
 * database: these lists are only added to, at their end, wherever a new code stands in the catalogue.
 */
export const places = {
  goals: [
    "daily-skills",
    "own-affairs",
    "secure-housing",
    "daily-rhythm",
    "view-of-future",
    "self-knowledge",
    "finding-solutions",
    "integration",
    "right-to-services",
    "societal-understanding",
    "relationships",
    "social-skills",
    "leisure",
    "inclusion",
    "parenting",
    "antisocial-behaviour",
    "concern-for-close-one",
    "leaving-violence",
    "applying-for-education",
    "seeking-employment-measures",
    "commitment-to-education-or-measures",
    "progress-in-studies",
    "career-planning",
    "finding-strengths",
    "work-ability",
    "job-seeking",
    "money-management",
    "livelihood",
    "debt",
    "housing",
    "rent-paid",
    "physical-illness",
    "cognitive-disorders",
    "mental-health",
    "alcohol",
    "drugs",
    "medicine-dependence",
    "gambling",
    "behavioural-dependence",
  ],
  methods: [
    "supportive-discussion",
    "supporting-inclusion",
    "societal-understanding",
    "sharing-responsibility",
    "setting-conditions",
    "discussing-problems",
    "critical-feedback",
    "clarifying-finances",
    "support-to-education",
    "support-to-work",
    "rehabilitative-work",
    "functional-assessment",
    "work-ability-report",
    "making-a-plan",
    "preventive-assistance",
    "supplementary-assistance",
    "other-decision",
    "guidance-to-services",
    "guidance-to-social-services",
    "help-with-forms",
    "accompanying",
    "notifying-authority",
    "guardianship",
    "crisis-work",
    "group-work",
    "support-person",
    "network-work",
    "payee-account",
    "community-work",
  ],
  /** The nine published factors, and the classes as a whole. */
  factors: [
    "study-experiences",
    "work-experiences",
    "education",
    "motivation",
    "commitment",
    "attitude-opportunities",
    "attitude-own-chances",
    "money-management",
    "economic-situation",
    "living-environment",
    "work-education",
    "services-benefits",
    "economy-housing",
    "health-functioning",
    "substance-use",
    "social-relations",
    "everyday-resources",
  ],
} as const satisfies {
  goals: readonly GoalCode[];
  methods: readonly MethodCode[];
  factors: readonly FactorRowCode[];
};

/**
 * What stands for a rating that is not a score of 0–100. `ended` is a goal that ended with no number this time: what was
 * said of it last still holds.
 */
export const ratingNumbers = { notScored: 101, noAgreement: 102, ended: 103 } as const satisfies Record<
  Exclude<GoalRating, "scored"> | "ended",
  number
>;

/** The character code of the first letter: above digits and all that parts facts from each other. */
export const firstLetter = 65;
