import { factorByCode, goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import { anchorFor } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { ClientEvaluation, ClientGoalResult } from "@/lib/evaluations/for-client";
import type { Locale } from "@/lib/i18n/locales";
import type { PaperWords } from "./paper-words";

export type PaperItem = { key: string; text: string; more: string[] };
export type PaperPart = { title: string; items: PaperItem[] };
type Tools = PaperWords & { locale: Locale };

/** The client's paper, part by part, in the words meant for the client; a part without a thing to say is left out. */
export function paperParts(evaluation: ClientEvaluation, tools: Tools): PaperPart[] {
  const { t, states, locale } = tools;
  const factors = (effect: 1 | 3) =>
    evaluation.factors
      .filter((factor) => factor.effect === effect)
      .map(({ key, code, words }) => {
        const name = code && factorByCode(code)?.client[locale];
        return { key, text: name || words, more: kept(name && words) };
      });
  return [
    { title: t("goals"), items: evaluation.goals.map((goal) => goalItem(goal, tools)) },
    {
      title: t("steps"),
      items: evaluation.steps.map(({ key, what, done, byDate }) => ({
        key,
        text: what,
        more: [stepState(done, byDate, evaluation.day, tools)],
      })),
    },
    {
      title: t("services"),
      items: evaluation.services.map(({ code, state }) => ({
        key: code,
        text: serviceByCode(code)?.client[locale] ?? "",
        more: [states(state)],
      })),
    },
    { title: t("helps"), items: factors(3) },
    { title: t("hinders"), items: factors(1) },
    {
      title: t("methods"),
      items: evaluation.methods.map((code) => ({
        key: code,
        text: methodByCode(code)?.client[locale] ?? "",
        more: [],
      })),
    },
    { title: t("next"), items: nextItems(evaluation, tools) },
  ]
    .map(({ title, items }) => ({ title, items: items.filter(({ text }) => text !== "") }))
    .filter(({ items }) => items.length > 0);
}

function goalItem(goal: ClientGoalResult, { t, locale }: Tools): PaperItem {
  const name = (goal.code && goalByCode(goal.code)?.client[locale]) || "";
  const anchor = goal.score === null ? undefined : anchorFor(goal.score);
  return {
    key: goal.key,
    text: goal.words || name,
    more: kept(
      goal.words && name,
      anchor && t("score", { word: anchor.client[locale], score: String(goal.score) }),
      goal.rating === "noAgreement" && t("noAgreement"),
      goal.rating === "notScored" && t("notScored"),
      goal.clientScore !== null && t("clientScore", { score: String(goal.clientScore) }),
      goal.workerScore !== null && t("workerScore", { score: String(goal.workerScore) }),
      goal.outcome && t(`outcomes.${goal.outcome}`),
    ),
  };
}

/** A day that had passed when the evaluation was made is no news to anybody, and reads as a reproach. */
function stepState(done: boolean, byDate: string | null, day: string | null, { t, locale }: Tools): string {
  if (done) return t("done");
  return byDate && day && byDate > day ? t("openUntil", { day: formatDay(byDate, locale) }) : t("open");
}

function nextItems(evaluation: ClientEvaluation, { t, locale }: Tools): PaperItem[] {
  const { meetingDate, meetingTime, meetingPlace, nextDueDate } = evaluation;
  const day = meetingDate && formatDay(meetingDate, locale);
  const time = meetingTime.replace(":", ".");
  return [
    {
      key: "meeting",
      text: day ? (time ? t("meetingAt", { day, time }) : t("meeting", { day })) : "",
      more: kept(meetingPlace && t("place", { place: meetingPlace })),
    },
    { key: "due", text: nextDueDate ? t("due", { day: formatDay(nextDueDate, locale) }) : "", more: [] },
  ];
}

function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
