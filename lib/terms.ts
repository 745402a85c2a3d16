/**
 * The small fixed sets of words of the field. The database checks them, forms offer them, messages name them.
 * A word is never changed or reused once data may hold it.
 */
export const genders = ["woman", "man", "unknown"] as const;
export type Gender = (typeof genders)[number];

export const clientStatuses = ["active", "archived"] as const;
export type ClientStatus = (typeof clientStatuses)[number];

export const guardianKinds = ["guardian", "authorised"] as const;

export const guardianScopes = ["money", "person", "both"] as const;

export const documentKinds = ["plan", "evaluation"] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const planStates = ["draft", "confirmed", "closed", "discarded"] as const;
export type PlanState = (typeof planStates)[number];

export const evaluationStates = ["draft", "confirmed", "discarded"] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** Who took part in filling it; decides what figures count. */
export const tookParts = ["together", "client", "worker"] as const;
export type TookPart = (typeof tookParts)[number];

export const meetingHows = ["office", "home", "phone", "video"] as const;
export type MeetingHow = (typeof meetingHows)[number];

export const othersPresent = [
  "interpreter",
  "guardian",
  "supportPerson",
  "partner",
  "kela",
  "other",
] as const;
export type OtherPresent = (typeof othersPresent)[number];

/** How a meeting is filled in: beside the client, afterwards, or from a paper form. */
export const meetingModes = ["together", "after", "paper"] as const;
export type MeetingMode = (typeof meetingModes)[number];

export const agreements = ["yes", "no", "couldNotAnswer"] as const;
export type Agreement = (typeof agreements)[number];

export const goalTimings = ["now", "later"] as const;
export type GoalTiming = (typeof goalTimings)[number];

/** 1 weakening, 2 neutral, 3 helping; not rated is null, never 2. */
export const effects = [1, 2, 3] as const;
export type Effect = (typeof effects)[number];

export const serviceStates = ["applied", "queued", "started", "cameTrue", "didNot"] as const;
export type ServiceState = (typeof serviceStates)[number];

export const stepDoers = ["client", "worker", "other"] as const;
export type StepDoer = (typeof stepDoers)[number];

/** What became of rating a goal: an agreed number, no agreement on one, or not scored with a reason. */
export const goalRatings = ["scored", "noAgreement", "notScored"] as const;
export type GoalRating = (typeof goalRatings)[number];

export const goalOutcomes = ["goesOn", "reached", "noLongerTopical"] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** The lists that people choose from. */
export const listNames = ["goals", "factors", "services", "methods"] as const;
export type ListName = (typeof listNames)[number];

/** What somebody may say of a list. */
export const listFeedbackKinds = ["missing", "unclear"] as const;

export const codePurposes = ["setup", "invite", "reset"] as const;

/** Pages whose filter a person may keep by a name. */
export const filterPages = ["caseload", "insights"] as const;
export type FilterPage = (typeof filterPages)[number];

/** What a client may agree to: use for research, exchange with Kela, reminders. */
export const consentKinds = ["research", "kela", "reminders"] as const;

/** Who gives or withdraws a consent. */
export const consentGivers = ["client", "guardian"] as const;

/** What a client says of a shared page: it is right, or something is to be changed. */
export const messageKinds = ["right", "change"] as const;
export type MessageKind = (typeof messageKinds)[number];

/** For whom a client answers the questions of the voice. */
export const voiceAudiences = ["statistics", "worker"] as const;
export type VoiceAudience = (typeof voiceAudiences)[number];

export const voiceSources = ["share", "paper"] as const;
export type VoiceSource = (typeof voiceSources)[number];

export const siteFeedbackKinds = ["accessibility", "other"] as const;
