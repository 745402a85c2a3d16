import type { Day } from "@/lib/dates";
import type {
  Agreement,
  Effect,
  EvaluationState,
  GoalOutcome,
  GoalRating,
  GoalTiming,
  MeetingHow,
  OtherPresent,
  PlanState,
  ServiceState,
  StepDoer,
  TookPart,
} from "@/lib/terms";

/** What was confirmed about one client, row by row, as the reckoning of progress needs it. Nothing of a draft. */
export type ProgressRows = {
  /** Plans in the order they were made; the last one is the plan that progress is reckoned in. */
  plans: readonly PlanRow[];
  /** Evaluations by their day. */
  evaluations: readonly EvaluationRow[];
  goals: readonly GoalInPlan[];
  ratings: readonly GoalRatingRow[];
  /** The rest is of the last plan and its evaluations only. */
  factors: readonly FactorInPlan[];
  factorEffects: readonly FactorEffectRow[];
  methods: readonly { code: string }[];
  methodMarks: readonly { evaluationId: string; code: string; used: boolean }[];
  services: readonly ServiceInPlan[];
  serviceStates: readonly { evaluationId: string; code: string; state: ServiceState | null }[];
  steps: readonly StepInPlan[];
  stepStates: readonly { evaluationId: string; key: string; done: boolean; byDate: Day | null }[];
  /** Every confirmation of every plan and evaluation. */
  revisions: readonly RevisionRow[];
};

export type PlanRow = {
  id: string;
  state: PlanState;
  confirmedOn: Day | null;
  tookPart: TookPart | null;
  dueDate: Day | null;
  closedOn: Day | null;
  closeReason: string;
  replacedById: string | null;
  next: NextMeeting | null;
} & MeetingFacts & { agreed: Agreement | null; agreedReason: string };

export type EvaluationRow = {
  id: string;
  planId: string;
  state: EvaluationState;
  day: Day;
  tookPart: TookPart | null;
  next: NextMeeting | null;
} & MeetingFacts;

/** What the confirmed document says of the meeting. */
export type MeetingFacts = { how: MeetingHow | null; others: readonly OtherPresent[] };

/** The meeting that was agreed on. */
export type NextMeeting = { day: Day; time: string; place: string };

export type GoalInPlan = {
  planId: string;
  key: string;
  code: string | null;
  words: string;
  timing: GoalTiming;
  important: boolean;
  keepLevel: boolean;
  hidden: boolean;
  position: number;
  /** Answered in an evaluation, and taken out of the plan by a correction since. */
  removed: boolean;
};

export type GoalRatingRow = {
  evaluationId: string;
  key: string;
  rating: GoalRating;
  score: number | null;
  clientScore: number | null;
  workerScore: number | null;
  reason: string;
  outcome: GoalOutcome | null;
};

export type FactorInPlan = {
  key: string;
  code: string | null;
  classCode: string | null;
  words: string;
  effect: Effect | null;
  hidden: boolean;
};

export type FactorEffectRow = {
  evaluationId: string;
  key: string;
  code: string | null;
  effect: Effect | null;
};

export type ServiceInPlan = {
  code: string;
  provider: string;
  state: ServiceState | null;
  hidden: boolean;
};

export type StepInPlan = {
  key: string;
  goalKey: string | null;
  what: string;
  who: StepDoer | null;
  whoName: string;
  byDate: Day | null;
  done: boolean;
  hidden: boolean;
  position: number;
};

export type RevisionRow = {
  documentId: string;
  revision: number;
  day: Day;
  byName: string;
  reason: string;
};
