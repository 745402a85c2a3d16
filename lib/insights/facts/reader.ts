import type { InsightsFilter } from "../tables";

/** A client as figures see them: the group they are in, and the parts of the facts of their plan and evaluation. */
export type SaidClient = {
  /** Gender and age band, with a space between; no band is none. */
  group: string;
  isEvaluated: boolean;
  /** What the plan says. */
  goals: string;
  planned: string;
  atPlan: string;
  /** What the latest counted evaluation says; empty without one. */
  scores: string;
  marked: string;
  atEvaluation: string;
  /** The scores at the other counted evaluations of the same plan, the first one's first. */
  earlierScores: readonly string[];
};

/** One thing said of a client: an item with its mark, and the score where the mark is one. */
export type Say = (code: string, mark: string, score?: number) => void;

/** What reads the facts of a client: it says each item at most once. Not a list, because there are many of them. */
export type Reader = {
  name: string;
  read: (client: SaidClient, filter: InsightsFilter, say: Say) => void;
};
