/**
 * Codes of the catalogue without their texts, light enough for the browser. The order is the official
 * one. Codes are stored in plans: they are added or retired, never renamed and never reused.
 */

export const EDITION_CODES = Object.freeze(["avain-2018"] as const);
export type EditionCode = (typeof EDITION_CODES)[number];
export const CURRENT_EDITION: EditionCode = "avain-2018";

export const GOAL_CODES_BY_CLASS = Object.freeze({
  "life-management": [
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
  ],
  "social-relations": [
    "relationships",
    "social-skills",
    "leisure",
    "inclusion",
    "parenting",
    "antisocial-behaviour",
    "concern-for-close-one",
    "leaving-violence",
  ],
  "work-education": [
    "applying-for-education",
    "seeking-employment-measures",
    "commitment-to-education-or-measures",
    "progress-in-studies",
    "career-planning",
    "finding-strengths",
    "work-ability",
    "job-seeking",
  ],
  "economy-housing": ["money-management", "livelihood", "debt", "housing", "rent-paid"],
  "health-functioning": ["physical-illness", "cognitive-disorders", "mental-health"],
  "substance-use": ["alcohol", "drugs", "medicine-dependence", "gambling", "behavioural-dependence"],
} as const);

export const METHOD_CODES_BY_CLASS = Object.freeze({
  strengthening: [
    "supportive-discussion",
    "supporting-inclusion",
    "societal-understanding",
    "sharing-responsibility",
  ],
  restrictive: ["setting-conditions", "discussing-problems", "critical-feedback"],
  "economy-education-employment": [
    "clarifying-finances",
    "support-to-education",
    "support-to-work",
    "rehabilitative-work",
    "functional-assessment",
    "work-ability-report",
  ],
  "plans-decisions": ["making-a-plan", "preventive-assistance", "supplementary-assistance", "other-decision"],
  other: [
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
} as const);

/** A list of services bears the code of the method that opens it. */
export const SERVICE_CODES_BY_LIST = Object.freeze({
  "guidance-to-services": [
    "guidance-to-services-1",
    "guidance-to-services-2",
    "guidance-to-services-3",
    "guidance-to-services-4",
    "guidance-to-services-5",
    "guidance-to-services-6",
    "guidance-to-services-7",
    "guidance-to-services-8",
    "guidance-to-services-9",
    "guidance-to-services-10",
    "guidance-to-services-11",
    "guidance-to-services-12",
    "guidance-to-services-13",
    "guidance-to-services-14",
    "guidance-to-services-15",
    "guidance-to-services-16",
    "guidance-to-services-17",
    "guidance-to-services-18",
    "guidance-to-services-19",
    "guidance-to-services-20",
    "guidance-to-services-21",
    "guidance-to-services-22",
    "guidance-to-services-23",
  ],
  "guidance-to-social-services": [
    "guidance-to-social-services-1",
    "guidance-to-social-services-2",
    "guidance-to-social-services-3",
    "guidance-to-social-services-4",
    "guidance-to-social-services-5",
    "guidance-to-social-services-6",
    "guidance-to-social-services-7",
    "guidance-to-social-services-8",
    "guidance-to-social-services-9",
    "guidance-to-social-services-10",
    "guidance-to-social-services-11",
    "guidance-to-social-services-12",
    "guidance-to-social-services-13",
  ],
} as const);

/** Published factors. Every class can also be rated as a whole, under the code of the class itself. */
export const FACTOR_CODES_BY_CLASS = Object.freeze({
  "living-environment": [],
  "work-education": [
    "study-experiences",
    "work-experiences",
    "education",
    "motivation",
    "commitment",
    "attitude-opportunities",
    "attitude-own-chances",
  ],
  "services-benefits": [],
  "economy-housing": ["money-management", "economic-situation"],
  "health-functioning": [],
  "substance-use": [],
  "social-relations": [],
  "everyday-resources": [],
} as const);

export const ATTAINMENT_ANCHOR_VALUES = Object.freeze([0, 25, 50, 75, 100] as const);
export const CONCERN_AREA_NUMBERS = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8] as const);

type Members<Groups, Key extends keyof Groups> = Groups[Key] extends readonly (infer Code)[] ? Code : never;

export type GoalClassCode = keyof typeof GOAL_CODES_BY_CLASS;
export type GoalCodeIn<Class extends GoalClassCode> = Members<typeof GOAL_CODES_BY_CLASS, Class>;
export type GoalCode = GoalCodeIn<GoalClassCode>;

export type MethodClassCode = keyof typeof METHOD_CODES_BY_CLASS;
export type MethodCodeIn<Class extends MethodClassCode> = Members<typeof METHOD_CODES_BY_CLASS, Class>;
export type MethodCode = MethodCodeIn<MethodClassCode>;

export type ServiceListCode = keyof typeof SERVICE_CODES_BY_LIST;
export type ServiceCodeIn<List extends ServiceListCode> = Members<typeof SERVICE_CODES_BY_LIST, List>;
export type ServiceCode = ServiceCodeIn<ServiceListCode>;

export type FactorClassCode = keyof typeof FACTOR_CODES_BY_CLASS;
export type FactorCode = Members<typeof FACTOR_CODES_BY_CLASS, FactorClassCode>;
/** What a rated row may bear: a published factor, or its class as a whole. */
export type FactorRowCode = FactorCode | FactorClassCode;

export type AttainmentAnchorValue = (typeof ATTAINMENT_ANCHOR_VALUES)[number];
export type ConcernAreaNumber = (typeof CONCERN_AREA_NUMBERS)[number];

const keysOf = <Key extends string>(groups: Readonly<Record<Key, unknown>>) =>
  Object.freeze(Object.keys(groups) as Key[]);

const membersOf = <Code extends string>(groups: Readonly<Record<string, readonly Code[]>>): readonly Code[] =>
  Object.freeze(Object.values(groups).flat());

export const GOAL_CLASS_CODES = keysOf<GoalClassCode>(GOAL_CODES_BY_CLASS);
export const GOAL_CODES = membersOf<GoalCode>(GOAL_CODES_BY_CLASS);
export const METHOD_CLASS_CODES = keysOf<MethodClassCode>(METHOD_CODES_BY_CLASS);
export const METHOD_CODES = membersOf<MethodCode>(METHOD_CODES_BY_CLASS);
export const SERVICE_LIST_CODES = keysOf<ServiceListCode>(SERVICE_CODES_BY_LIST);
export const SERVICE_CODES = membersOf<ServiceCode>(SERVICE_CODES_BY_LIST);
export const FACTOR_CLASS_CODES = keysOf<FactorClassCode>(FACTOR_CODES_BY_CLASS);
export const FACTOR_CODES = membersOf<FactorCode>(FACTOR_CODES_BY_CLASS);

/** Guard over a fixed list; a Set, so that names every object inherits are refused. */
const memberOf = <Member>(members: readonly Member[]) => {
  const known = new Set<unknown>(members);
  return (value: unknown): value is Member => known.has(value);
};

export const isEditionCode = memberOf<EditionCode>(EDITION_CODES);
export const isGoalClassCode = memberOf(GOAL_CLASS_CODES);
export const isGoalCode = memberOf(GOAL_CODES);
export const isMethodClassCode = memberOf(METHOD_CLASS_CODES);
export const isMethodCode = memberOf(METHOD_CODES);
export const isServiceListCode = memberOf(SERVICE_LIST_CODES);
export const isServiceCode = memberOf(SERVICE_CODES);
export const isFactorClassCode = memberOf(FACTOR_CLASS_CODES);
export const isFactorCode = memberOf(FACTOR_CODES);
export const isFactorRowCode = memberOf<FactorRowCode>([...FACTOR_CODES, ...FACTOR_CLASS_CODES]);
export const isConcernAreaNumber = memberOf<ConcernAreaNumber>(CONCERN_AREA_NUMBERS);
