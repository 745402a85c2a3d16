import { coarse } from "@/lib/insights/rounding/coarse";
import { answerOptions, readAnswers, type VoiceAnswers, type VoiceKey, voiceQuestions } from "../questions";

/** What was answered to a question, rounded to five; null is under five, none too. Percents are of the rounded counts. */
export type QuestionCount = {
  key: VoiceKey | "deprivation";
  /** How many answered it. */
  n: number | null;
  options: { key: string; count: number | null; percent: number | null }[];
};

/** Lacks of which the survey counts how many one has. */
const lacks = ["food", "medicine", "doctor"] as const satisfies readonly VoiceKey[];

/**
 * Counts answers by question, and how many of the three lacks people have. Each count is rounded by itself and nothing is
 * computed of it before: one team's numbers taken from all teams' then tell of nobody.
 */
export function countAnswers(stored: readonly Readonly<Record<string, unknown>>[]): QuestionCount[] {
  const all = stored.map(readAnswers);
  const questions = voiceQuestions.map(({ key, kind }) =>
    counted(
      key,
      answerOptions[kind],
      all.flatMap((answers) => answers[key] ?? []),
    ),
  );
  const lackCounts = all.filter(hasAllLacks).map((answers) => String(lacksOf(answers)));
  return [...questions, counted("deprivation", ["0", "1", "2", "3"], lackCounts)];
}

function counted(
  key: QuestionCount["key"],
  options: readonly string[],
  answers: readonly string[],
): QuestionCount {
  const n = coarse(answers.length);
  return {
    key,
    n,
    options: options.map((option) => {
      const count = coarse(answers.filter((answer) => answer === option).length);
      return { key: option, count, percent: count === null || n === null ? null : (100 * count) / n };
    }),
  };
}

function hasAllLacks(answers: VoiceAnswers): boolean {
  return lacks.every((key) => answers[key] !== undefined);
}

function lacksOf(answers: VoiceAnswers): number {
  return lacks.filter((key) => answers[key] === "yes").length;
}
