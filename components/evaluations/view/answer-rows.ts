import { factorNames, goalNames, methodName, serviceName } from "@/components/evaluations/names";
import { anchorFor, factorScale } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { Asked } from "@/lib/evaluations/asked";
import { type EvaluatedGoal, type EvaluationContent, isAnswered } from "@/lib/evaluations/content";
import type { Locale } from "@/lib/i18n/locales";
import type { PlanGoal } from "@/lib/plans/content";
import type { EvaluationsWords, PlanWords } from "./view-words";

export type RowList = "goals" | "methods" | "services" | "steps" | "factors";

/** One row of an evaluation as a worker reads it. */
export type AnswerRow = {
  key: string;
  name: string;
  /** The official name beside own words, or own words beside it. */
  beside: string;
  answer: string;
  /** Whether nobody has answered. */
  isOpen: boolean;
  lines: string[];
  /** For workers only. */
  note: string;
  marks: { important?: boolean; keepLevel?: boolean; hidden?: boolean };
};

type Tools = { t: EvaluationsWords; plan: PlanWords; locale: Locale };

/** What a draft knows beyond its content: which steps were answered. */
export type DraftMarks = { steps: ReadonlySet<string> };

/** The rows of a list of an evaluation, in words. Pure. `draft` is missing for what was confirmed. */
export function answerRows(
  list: RowList,
  { evaluation, asked }: { evaluation: EvaluationContent; asked: Asked },
  tools: Tools,
  draft?: DraftMarks,
): AnswerRow[] {
  switch (list) {
    case "goals":
      return goalRows(evaluation, asked, tools);
    case "methods":
      return methodRows(evaluation, asked, tools);
    case "services":
      return serviceRows(evaluation, asked, tools);
    case "steps":
      return stepRows(evaluation, asked, tools, draft);
    case "factors":
      return factorRows(evaluation, asked, tools);
  }
}

function goalRows(evaluation: EvaluationContent, asked: Asked, tools: Tools): AnswerRow[] {
  const { t, locale } = tools;
  const notAsked = new Set([...asked.later, ...asked.ended]);
  return [...asked.goals, ...notAsked].flatMap((goal) => {
    const result = evaluation.goals.find(({ key }) => key === goal.key);
    if (!result) return [];
    const isOpen = !isAnswered(result);
    if (isOpen && notAsked.has(goal)) return [];
    const { title, official } = goalNames(goal, locale);
    return [
      {
        ...row(goal.key, title, isOpen ? t("review.open") : goalAnswer(result, tools), isOpen),
        beside: official,
        lines: kept(
          result.clientScore !== null && t("review.clientScore", { score: String(result.clientScore) }),
          result.workerScore !== null && t("review.workerScore", { score: String(result.workerScore) }),
          result.outcome && t(`goals.outcomes.${result.outcome}`),
        ),
        note: result.reason,
        marks: marksOf(goal),
      },
    ];
  });
}

function goalAnswer({ rating, score }: EvaluatedGoal, { t, locale }: Tools): string {
  if (score === null) return t(`goals.ratings.${rating === "noAgreement" ? "noAgreement" : "notScored"}`);
  return t("goals.lastScore", { score: String(score), word: anchorFor(score)?.name[locale] ?? "" });
}

function methodRows(evaluation: EvaluationContent, { methods }: Asked, { t, locale }: Tools): AnswerRow[] {
  const added = evaluation.methods.filter(({ code }) => !methods.includes(code)).map(({ code }) => code);
  return [...methods, ...added].map((code) => {
    const mark = evaluation.methods.find((method) => method.code === code);
    const answer = mark ? t(`methods.answers.${mark.used ? "used" : "notUsed"}`) : t("review.unknown");
    return {
      ...row(code, methodName(code, locale), answer, mark === undefined),
      lines: kept(!methods.includes(code) && mark?.used && t("review.addedMethod")),
      note: mark?.note ?? "",
    };
  });
}

function serviceRows(
  evaluation: EvaluationContent,
  { services }: Asked,
  { t, plan, locale }: Tools,
): AnswerRow[] {
  const asked = services.map(({ code }) => code);
  const added = evaluation.services.filter(({ code }) => !asked.includes(code)).map(({ code }) => code);
  return [...asked, ...added].map((code) => {
    const now = evaluation.services.find((service) => service.code === code);
    const answer = now?.state ? plan(`serviceStates.${now.state}`) : t("review.open");
    return {
      ...row(code, serviceName(code, locale), answer, !now?.state),
      note: now?.state === "didNot" ? now.stateReason : "",
    };
  });
}

function stepRows(
  evaluation: EvaluationContent,
  { steps }: Asked,
  { t, locale }: Tools,
  draft?: DraftMarks,
): AnswerRow[] {
  return steps.map(({ key, what, hidden }) => {
    const now = evaluation.steps.find((step) => step.key === key);
    const isOpen = draft !== undefined && !draft.steps.has(key);
    const answer = now?.done ? t("steps.answers.done") : t("review.notDone");
    return {
      ...row(key, what || t("steps.unnamed"), isOpen ? t("review.open") : answer, isOpen),
      lines: kept(
        !isOpen && !now?.done && now?.byDate && t("review.by", { day: formatDay(now.byDate, locale) }),
      ),
      marks: { hidden },
    };
  });
}

function factorRows(evaluation: EvaluationContent, asked: Asked, { t, locale }: Tools): AnswerRow[] {
  const planned = asked.factors.map(({ key }) => key);
  const added = evaluation.factors
    .filter(({ key }) => !planned.includes(key))
    .map(({ key, code }) => ({ key, code, words: "", hidden: false }));
  return [...asked.factors, ...added].map((factor) => {
    const now = evaluation.factors.find(({ key }) => key === factor.key);
    const step = factorScale.find(({ value }) => value === now?.effect);
    const { title, words } = factorNames(factor, locale, t("factors.ownFactor"));
    return {
      ...row(factor.key, title, step?.short[locale] ?? t("review.open"), !step),
      beside: words,
      note: now?.note ?? "",
      marks: { hidden: factor.hidden },
    };
  });
}

function row(key: string, name: string, answer: string, isOpen: boolean): AnswerRow {
  return { key, name, beside: "", answer, isOpen, lines: [], note: "", marks: {} };
}

function marksOf({ important, keepLevel, hidden }: PlanGoal) {
  return { important, keepLevel, hidden };
}

function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
