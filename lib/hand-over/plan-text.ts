import { goalByCode, methodByCode, serviceByCode } from "@/lib/avain/edition";
import { formatDay } from "@/lib/dates";
import type { PlanContent, PlanGoal, PlanMethod, PlanService, PlanStep } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { importantFirst } from "@/lib/plans/important";
import { type Confirmed, fact, kept, type RecordChoices, type RecordPart, recordText } from "./record";
import { factorLine, followUpLines, presentPart } from "./shared-parts";
import type { RecordTools } from "./words";

/**
 * A confirmed plan as text for the official client plan, under the headings of section 39 of the Social Welfare Act,
 * in official names. What is marked as not shown, and the meeting place under a non-disclosure order, are there only
 * when asked for: the client reads the record at home too. Pure.
 */
export function planText(
  plan: PlanContent,
  confirmed: Confirmed,
  choices: RecordChoices & { nonDisclosure: boolean },
  tools: RecordTools,
): string {
  const { t, locale } = tools;
  return recordText(
    [
      t("planTitle"),
      t("confirmed", {
        day: formatDay(confirmed.day, locale),
        name: confirmed.byName,
        revision: String(confirmed.revision),
      }),
      t("measure"),
    ],
    planRecord(plan, choices, tools),
    t("nothing"),
  );
}

/** What a plan says, part by part, in official names; the parts of `planText`. */
export function planRecord(
  plan: PlanContent,
  { nonDisclosure, ...choices }: RecordChoices & { nonDisclosure: boolean },
  tools: RecordTools,
): RecordPart[] {
  const { t, locale } = tools;
  const isIn = ({ hidden }: { hidden: boolean }) => choices.hidden || !hidden;
  const steps = plan.steps.filter((step) => choices.hidden || !isStepHidden(plan, step));
  const { strengthsClient, strengthsWorker } = plan;
  const due = plan.dueDate ? t("due", { day: formatDay(plan.dueDate, locale) }) : "";
  const part = (title: Parameters<typeof t>[0] & `headings.${string}`, lines: string[]): RecordPart => ({
    title: t(title),
    lines,
  });
  return [
    presentPart(plan, tools),
    part("headings.clientNeed", kept(plan.wish)),
    part(
      "headings.workerNeed",
      plan.factors.filter(isIn).map((factor) => factorLine(factor, choices.notes, tools)),
    ),
    part(
      "headings.strengths",
      kept(
        strengthsClient && fact(t("clientSays", { words: strengthsClient })),
        strengthsWorker && fact(t("workerSays", { words: strengthsWorker })),
      ),
    ),
    part(
      "headings.goals",
      importantFirst(plan.goals.filter(isIn)).map((goal) => goalLine(goal, tools)),
    ),
    part(
      "headings.services",
      plan.services.filter(isIn).map((service) => serviceLine(service, choices.notes, tools)),
    ),
    part(
      "headings.methods",
      plan.methods.flatMap((method) => methodLines(method, choices.notes, tools)),
    ),
    part(
      "headings.steps",
      steps.map((step) => stepLine(step, tools)),
    ),
    part("headings.followUp", followUpLines(due, plan, choices.hidden || !nonDisclosure, tools)),
    part("headings.opinion", opinionLines(plan, tools)),
  ];
}

function goalLine(goal: PlanGoal, { t, locale }: RecordTools): string {
  const official = goal.code && goalByCode(goal.code)?.name[locale];
  return fact(
    official || goal.words,
    official && goal.words && t("ownWords", { words: goal.words }),
    goal.important && t("important"),
    goal.keepLevel && t("keepLevel"),
    goal.timing === "later" && t("later"),
  );
}

function serviceLine(service: PlanService, hasNotes: boolean, { t, plan, locale }: RecordTools): string {
  const { code, provider, state, stateReason, fromDate, toDate } = service;
  return fact(
    serviceByCode(code)?.name[locale] ?? code,
    state && plan(`serviceStates.${state}`).toLocaleLowerCase(locale),
    hasNotes && state === "didNot" && stateReason && t("reason", { words: stateReason }),
    provider && t("provider", { name: provider }),
    fromDate && t("from", { day: formatDay(fromDate, locale) }),
    toDate && t("to", { day: formatDay(toDate, locale) }),
  );
}

function methodLines({ code, note, condition }: PlanMethod, hasNotes: boolean, tools: RecordTools): string[] {
  const { t, locale } = tools;
  return kept(
    fact(methodByCode(code)?.name[locale] ?? code, hasNotes && note && t("note", { words: note })),
    condition && `  ${t("condition", { what: condition.what })}`,
    condition && `  ${t("consequence", { text: condition.consequence })}`,
    condition && `  ${t("decider", { text: condition.decider })}`,
    condition && `  ${t("appeal", { text: condition.appeal })}`,
  );
}

function stepLine({ what, who, whoName, byDate, done }: PlanStep, { t, plan, locale }: RecordTools): string {
  return fact(
    what,
    whoName || (who && plan(`doers.${who}`).toLocaleLowerCase(locale)),
    byDate && t("by", { day: formatDay(byDate, locale) }),
    done && t("done"),
  );
}

function opinionLines({ agreed, agreedReason }: PlanContent, { plan }: RecordTools): string[] {
  return agreed ? [fact(plan(`meeting.agreements.${agreed}`), agreed !== "yes" && agreedReason)] : [];
}
