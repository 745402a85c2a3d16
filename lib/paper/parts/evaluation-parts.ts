import { anchorFor } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { ClientEvaluation, ClientGoalResult } from "@/lib/evaluations/for-client";
import { factorTexts, goalTexts, methodText, serviceText } from "./client-names";
import { nextPart } from "./next-part";
import { kept, type PaperItem, type PaperPart, saysSomething } from "./paper-model";
import type { PaperTools } from "./paper-words";

/** The client's paper of an evaluation, part by part, in the words meant for the client. Pure. */
export function evaluationParts(evaluation: ClientEvaluation, tools: PaperTools): PaperPart[] {
  const { t, locale } = tools;
  const list = (key: string, title: string, items: PaperItem[]): PaperPart => ({
    key,
    title,
    look: "list",
    items: items.filter(({ text }) => text !== ""),
  });
  const factors = (effect: 1 | 3) =>
    evaluation.factors
      .filter((factor) => factor.effect === effect)
      .map((factor) => {
        const { text, beside } = factorTexts(factor, locale);
        return { key: factor.key, text, more: kept(beside) };
      });
  const { nextDueDate } = evaluation;
  const parts: PaperPart[] = [
    list(
      "goals",
      t("evaluation.goals"),
      evaluation.goals.map((goal) => goalItem(goal, tools)),
    ),
    list(
      "steps",
      t("evaluation.steps"),
      evaluation.steps.map(({ key, what, done, byDate }) => ({
        key,
        text: what,
        more: [stepState(done, byDate, evaluation.day, tools)],
      })),
    ),
    list(
      "services",
      t("sheet.services"),
      evaluation.services.map(({ code, state }) => ({
        key: code,
        text: serviceText(code, locale),
        more: [t(`sheet.serviceStates.${state}`)],
      })),
    ),
    list("helps", t("evaluation.helps"), factors(3)),
    list("hinders", t("evaluation.hinders"), factors(1)),
    list(
      "methods",
      t("evaluation.methods"),
      evaluation.methods.map((code) => ({ key: code, text: methodText(code, locale), more: [] })),
    ),
    nextPart(
      evaluation,
      nextDueDate ? t("evaluation.due", { day: formatDay(nextDueDate, locale) }) : "",
      tools,
    ),
  ];
  return parts.filter(saysSomething);
}

function goalItem(goal: ClientGoalResult, { t, locale }: PaperTools): PaperItem {
  const { words, plain } = goalTexts(goal, locale);
  const anchor = goal.score === null ? undefined : anchorFor(goal.score);
  return {
    key: goal.key,
    text: words || plain,
    more: kept(
      words && plain,
      goal.rating === "noAgreement" && t("evaluation.noAgreement"),
      goal.rating === "notScored" && t("evaluation.notScored"),
      goal.clientScore !== null && t("evaluation.clientScore", { score: String(goal.clientScore) }),
      goal.workerScore !== null && t("evaluation.workerScore", { score: String(goal.workerScore) }),
      goal.outcome && t(`evaluation.outcomes.${goal.outcome}`),
    ),
    ...(goal.score !== null &&
      anchor && {
        score: {
          at: goal.score,
          words: t("evaluation.score", { word: anchor.client[locale], score: String(goal.score) }),
        },
      }),
  };
}

/** A day that had passed when the evaluation was made is no news to anybody, and reads as a reproach. */
function stepState(
  done: boolean,
  byDate: string | null,
  day: string | null,
  { t, locale }: PaperTools,
): string {
  if (done) return t("evaluation.done");
  return byDate && day && byDate > day
    ? t("evaluation.openUntil", { day: formatDay(byDate, locale) })
    : t("evaluation.open");
}
