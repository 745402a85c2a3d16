import type { Day } from "@/lib/dates";
import type { Gender } from "@/lib/terms";

/** Which plans and evaluations a figure counts. */
export type CountingRule = "counting" | "study";

/** Ages in whole years, both ends in; the bands of one filter do not overlap. */
export type AgeBand = { from: number; to: number };

/** What a figure is asked about. Outside the county view an empty `teamIds` is no clients of a lead, never all. */
export type InsightsFilter = {
  teamIds: readonly string[];
  /** Over the teams of the county (all of them when `teamIds` is empty): counts are rounded to five, and no list opens. */
  county: boolean;
  /** When the plan was confirmed, both days in; null leaves that end open. */
  from: Day | null;
  to: Day | null;
  bands: readonly AgeBand[];
  gender: Exclude<Gender, "unknown"> | null;
  /** Counts what was filled in together, or whoever took part. The study rule counts all. */
  tookPart: "together" | "all";
  rule: CountingRule;
};

/** Why a number has to be read with care. */
export type Warning = "expectedUnder5" | "groupUnder10" | "oneGroup" | "allSame";

/*
 * In the rows a count is null when it is under five in a county, and whatever needs a count that is null is null too.
 */

/** One group of a cross-tabulation; `percent` is null also when `size` is 0. */
export type GroupCell = { key: string; size: number | null; count: number | null; percent: number | null };

/** Rows of `goals-by-…`, `goal-classes-by-…` and `methods-by-…`. Percents 0–100 and p are unrounded; null is undefined. */
export type CrosstabRow = {
  code: string;
  n: number | null;
  count: number | null;
  groups: GroupCell[];
  p: number | null;
  effect: number | null;
  effectName: "phi" | "cramersV" | null;
  df: number | null;
  warnings: Warning[];
};

/** How far a goal was reached at the latest evaluation. */
export type AttainmentRow = {
  code: string;
  n: number | null;
  mean: number | null;
  median: number | null;
  sd: number | null;
  notScored: number | null;
  noAgreement: number | null;
};

/** The way of a goal between the first and the latest score of one plan; "same" is a change under five points. */
export type ChangeRow = {
  code: string;
  n: number | null;
  closer: number | null;
  same: number | null;
  further: number | null;
};

/** A method planned and used, among the same clients: those with an evaluation. */
export type PlannedUsedRow = {
  code: string;
  n: number | null;
  planned: number | null;
  used: number | null;
  unknown: number | null;
  plannedPercent: number | null;
  usedPercent: number | null;
  differencePoints: number | null;
};

/** Client by client: what became of a method that was planned, or was used without a plan. */
export type ConcordanceRow = {
  code: string;
  n: number | null;
  plannedUsed: number | null;
  plannedNotUsed: number | null;
  usedNotPlanned: number | null;
  unknown: number | null;
};

/** A goal's attainment where a method was used beside where it was not; Welch's interval of 95 %. */
export type SideBySideRow = {
  goal: string;
  method: string;
  nUsed: number;
  nNotUsed: number;
  meanUsed: number;
  meanNotUsed: number;
  difference: number;
  low: number | null;
  high: number | null;
  pAdjusted: number | null;
};

/** Ratings of a factor: how many said weakening, neutral, helping; and those rated both times. */
export type FactorRow = {
  code: string;
  n: number | null;
  atPlan: (number | null)[];
  atEvaluation: (number | null)[];
  both: number | null;
  better: number | null;
  same: number | null;
  worse: number | null;
};

/** The study's words for a situation; computed, never stored, never a group a person is in. */
export type ProfileReading = "wideNeed" | "moneyManagement" | "economyOnly" | "none" | "missing";
export type ProfileRow = { reading: ProfileReading; n: number | null; percent: number | null };

/** The tables that can be asked for, and what their rows are. */
export type InsightRows = {
  "goals-by-gender": CrosstabRow;
  "goals-by-age": CrosstabRow;
  "goal-classes-by-gender": CrosstabRow;
  "goal-classes-by-age": CrosstabRow;
  "methods-by-gender": CrosstabRow;
  "methods-by-age": CrosstabRow;
  attainment: AttainmentRow;
  "attainment-change": ChangeRow;
  "planned-used": PlannedUsedRow;
  concordance: ConcordanceRow;
  "side-by-side": SideBySideRow;
  factors: FactorRow;
  profiles: ProfileRow;
};
export type InsightTable = keyof InsightRows;

export const insightTables = [
  "goals-by-gender",
  "goals-by-age",
  "goal-classes-by-gender",
  "goal-classes-by-age",
  "methods-by-gender",
  "methods-by-age",
  "attainment",
  "attainment-change",
  "planned-used",
  "concordance",
  "side-by-side",
  "factors",
  "profiles",
] as const satisfies readonly InsightTable[];

/** One answered table; `n` is the number of clients counted, null when they are under five in a county. */
export type Insight<T extends InsightTable> = {
  table: T;
  rule: CountingRule;
  n: number | null;
  rows: InsightRows[T][];
};
