import { goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import { anchorFor } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { EvaluatedGoal, EvaluationContent } from "@/lib/evaluations/content";
import type { PlanContent, PlanGoal } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { type Confirmed, fact, kept, type RecordChoices, type RecordPart, recordText } from "./record";
import { factorLine, followUpLines, presentPart } from "./shared-parts";
import type { RecordTools } from "./words";

/**
 * A confirmed evaluation as text for the official client plan, in official names. What its plan marks as not shown is
 * there only when asked for, as are the worker's notes. Pure.
 */
export function evaluationText(
  evaluation: EvaluationContent,
  plan: PlanContent,
  confirmed: Confirmed,
  choices: RecordChoices & { nonDisclosure: boolean },
  tools: RecordTools,
): string {
  const { t, locale } = tools;
  const { day } = evaluation;
  return recordText(
    kept(
      t("evaluationTitle"),
      day && t("evaluated", { day: formatDay(day, locale) }),
      t("confirmed", {
        day: formatDay(confirmed.day, locale),
        name: confirmed.byName,
        revision: String(confirmed.revision),
      }),
      t("measure"),
    ),
    evaluationRecord(evaluation, plan, choices, tools),
    t("nothing"),
  );
}

/** What an evaluation says, part by part, in official names; the parts of `evaluationText`. */
export function evaluationRecord(
  evaluation: EvaluationContent,
  plan: PlanContent,
  choices: RecordChoices & { nonDisclosure: boolean },
  tools: RecordTools,
): RecordPart[] {
  const { t, locale } = tools;
  const { nextDueDate, notes } = evaluation;
  const goals = plan.goals.filter(({ hidden }) => choices.hidden || !hidden);
  const due = nextDueDate ? t("nextDue", { day: formatDay(nextDueDate, locale) }) : "";
  return [
    presentPart(evaluation, tools),
    {
      title: t("headings.goalsReached"),
      lines: goals.flatMap((goal) => {
        const result = evaluation.goals.find(({ key }) => key === goal.key);
        const isLeft = goal.timing === "later" && result?.rating === "notScored";
        return result && !isLeft ? [goalLine(goal, result, choices.notes, tools)] : [];
      }),
    },
    { title: t("headings.methodsUsed"), lines: methodLines(evaluation, plan, choices.notes, tools) },
    { title: t("headings.servicesNow"), lines: serviceLines(evaluation, plan, choices, tools) },
    { title: t("headings.stepsNow"), lines: stepLines(evaluation, plan, choices.hidden, tools) },
    { title: t("headings.needNow"), lines: factorLines(evaluation, plan, choices, tools) },
    {
      title: t("headings.followUp"),
      lines: followUpLines(due, evaluation, choices.hidden || !choices.nonDisclosure, tools),
    },
    ...(choices.notes && notes ? [{ title: t("headings.other"), lines: [notes] }] : []),
  ];
}

function goalLine(
  goal: PlanGoal,
  result: EvaluatedGoal,
  hasNotes: boolean,
  { t, locale }: RecordTools,
): string {
  const official = goal.code && goalByCode(goal.code)?.name[locale];
  const { rating, score, clientScore, workerScore, reason, outcome } = result;
  const answer =
    score === null
      ? t(rating === "noAgreement" ? "noAgreement" : "notScored")
      : t("score", { score: String(score), word: anchorFor(score)?.name[locale] ?? "" });
  return fact(
    `${official || goal.words}: ${answer}`,
    official && goal.words && t("ownWords", { words: goal.words }),
    clientScore !== null && t("clientScore", { score: String(clientScore) }),
    workerScore !== null && t("workerScore", { score: String(workerScore) }),
    outcome && t(outcome),
    hasNotes && reason && t("reason", { words: reason }),
  );
}

function methodLines(
  { methods }: EvaluationContent,
  plan: PlanContent,
  hasNotes: boolean,
  { t, locale }: RecordTools,
): string[] {
  const planned = plan.methods.map(({ code }) => code);
  const added = methods.map(({ code }) => code).filter((code) => !planned.includes(code));
  return [...planned, ...added].map((code) => {
    const mark = methods.find((method) => method.code === code);
    const use = mark ? t(mark.used ? "used" : "notUsed") : t("unknown");
    return fact(
      `${methodByCode(code)?.name[locale] ?? code}: ${use}`,
      hasNotes && mark?.note && t("note", { words: mark.note }),
    );
  });
}

function serviceLines(
  { services }: EvaluationContent,
  plan: PlanContent,
  choices: RecordChoices,
  { t, plan: words, locale }: RecordTools,
): string[] {
  const hidden = new Set(plan.services.filter((service) => service.hidden).map(({ code }) => code));
  return services
    .filter(({ code }) => choices.hidden || !hidden.has(code))
    .flatMap(({ code, state, stateReason }) => {
      if (!state) return [];
      const name = serviceByCode(code)?.name[locale] ?? code;
      const reason = choices.notes && state === "didNot" && stateReason;
      return [
        fact(
          `${name}: ${words(`serviceStates.${state}`).toLocaleLowerCase(locale)}`,
          reason && t("reason", { words: reason }),
        ),
      ];
    });
}

function stepLines(
  { steps }: EvaluationContent,
  plan: PlanContent,
  hasHidden: boolean,
  { t, locale }: RecordTools,
): string[] {
  return steps.flatMap(({ key, done, byDate }) => {
    const step = plan.steps.find((planned) => planned.key === key);
    if (!step || (!hasHidden && isStepHidden(plan, step))) return [];
    const by = !done && byDate && t("by", { day: formatDay(byDate, locale) });
    return [fact(`${step.what}: ${t(done ? "done" : "notDone")}`, by)];
  });
}

function factorLines(
  { factors }: EvaluationContent,
  plan: PlanContent,
  choices: RecordChoices,
  tools: RecordTools,
): string[] {
  return factors.flatMap((factor) => {
    const planned = plan.factors.find(({ key }) => key === factor.key);
    const isUnknown = factor.code === null && planned === undefined;
    if (isUnknown || factor.effect === null || (planned?.hidden && !choices.hidden)) return [];
    return [factorLine({ ...factor, words: planned?.words ?? "" }, choices.notes, tools)];
  });
}
