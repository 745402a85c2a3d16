import { answerOptions, readAnswers, type VoiceAnswers, type VoiceKey, voiceQuestions } from "../questions";
import { isSmall, withholdCells } from "./withhold";

/** The least number of answers that is shown. */
export const leastShown = 5;

/** What was answered to a question; null stands for what is withheld. Percents are unrounded. */
export type QuestionCount = {
  key: VoiceKey | "deprivation";
  /** How many answered it; null when so few that nothing of it is shown. */
  n: number | null;
  options: { key: string; count: number | null; percent: number | null }[];
};

/** Lacks of which the survey counts how many one has. */
const lacks = ["food", "medicine", "doctor"] as const satisfies readonly VoiceKey[];

/**
 * Counts answers by question, and how many of the three lacks people have. Small cells are withheld with as many more as
 * it takes that nobody reckons them back; the lacks are told only where no cell of the three is withheld.
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
  const isTold = questions
    .filter(({ key }) => (lacks as readonly string[]).includes(key))
    .every(({ options }) => options.every(({ count }) => count !== null));
  const deprivation = counted("deprivation", ["0", "1", "2", "3"], isTold ? lackCounts : []);
  return [
    ...questions,
    isTold ? deprivation : { ...deprivation, n: null, options: hidden(deprivation.options) },
  ];
}

function counted(
  key: QuestionCount["key"],
  options: readonly string[],
  answers: readonly string[],
): QuestionCount {
  const n = answers.length;
  const cells = options.map((option) => answers.filter((answer) => answer === option).length);
  const shown = isSmall(n) ? cells.map(() => null) : withholdCells(cells);
  return {
    key,
    n: isSmall(n) ? null : n,
    options: options.map((option, at) => {
      const count = shown[at] ?? null;
      return { key: option, count, percent: count === null || n === 0 ? null : (100 * count) / n };
    }),
  };
}

function hidden(options: QuestionCount["options"]): QuestionCount["options"] {
  return options.map(({ key }) => ({ key, count: null, percent: null }));
}

function hasAllLacks(answers: VoiceAnswers): boolean {
  return lacks.every((key) => answers[key] !== undefined);
}

function lacksOf(answers: VoiceAnswers): number {
  return lacks.filter((key) => answers[key] === "yes").length;
}
