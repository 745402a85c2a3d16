import { factorScale } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import type {
  PlanContent,
  PlanFactor,
  PlanGoal,
  PlanMethod,
  PlanService,
  PlanStep,
} from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { importantFirst } from "@/lib/plans/important";
import { factorNames, goalNames, methodNames, type Names, serviceNames } from "./names";
import type { SummaryWords } from "./summary-words";

/** The lists of a plan in the order they are read. */
export const rowLists = ["goals", "factors", "services", "methods", "steps"] as const;
export type RowList = (typeof rowLists)[number];

/** One row of a plan as a worker reads it. */
export type PlanRow = {
  /** The start of the row's paths, also the id of the row on its page: `goals.debt`. */
  id: string;
  /** The official name, or own words where there is none. */
  name: string;
  /** The name the client reads; nothing when it is the same. */
  client: string;
  /** What people wrote or agreed beside the name. */
  lines: string[];
  marks: string[];
  /** Not shown to the client and not printed. */
  isHidden: boolean;
  /** For workers only. */
  note: string;
};

type Tools = { t: SummaryWords; locale: Locale };

/** The rows of a list of a plan, in words. Pure. */
export function planRows(list: RowList, plan: PlanContent, tools: Tools): PlanRow[] {
  switch (list) {
    case "goals":
      return importantFirst(plan.goals).map((goal) => goalRow(goal, tools));
    case "factors":
      return plan.factors.map((factor) => factorRow(factor, tools));
    case "services":
      return plan.services.map((service) => serviceRow(service, tools));
    case "methods":
      return plan.methods.map((method) => methodRow(method, tools));
    case "steps":
      return plan.steps.map((step, place) => stepRow(step, place, plan, tools));
  }
}

function goalRow(goal: PlanGoal, { t, locale }: Tools): PlanRow {
  const names = goalNames(goal, locale);
  return {
    ...named(`goals.${goal.key}`, names, t("ownGoal")),
    lines: kept(goal.code && goal.words),
    marks: kept(
      goal.important && t("marks.important"),
      goal.timing === "later" && t("marks.later"),
      goal.keepLevel && t("marks.keepLevel"),
      goal.hidden && t("marks.hidden"),
    ),
    isHidden: goal.hidden,
    note: "",
  };
}

function factorRow(factor: PlanFactor, { t, locale }: Tools): PlanRow {
  const step = factorScale.find(({ value }) => value === factor.effect);
  return {
    ...named(`factors.${factor.key}`, factorNames(factor, locale), t("ownFactor")),
    lines: kept(step?.short[locale] ?? t("facts.notRated"), factor.code && factor.words),
    marks: kept(factor.hidden && t("marks.hidden")),
    isHidden: factor.hidden,
    note: factor.note,
  };
}

function serviceRow(service: PlanService, { t, locale }: Tools): PlanRow {
  const { provider, state, fromDate, toDate } = service;
  return {
    ...named(`services.${service.code}`, serviceNames(service.code, locale), service.code),
    lines: onOneLine(
      state && t(`serviceStates.${state}`),
      provider && t("facts.provider", { name: provider }),
      fromDate && t("facts.starts", { day: formatDay(fromDate, locale) }),
      toDate && t("facts.ends", { day: formatDay(toDate, locale) }),
    ),
    marks: kept(service.hidden && t("marks.hidden")),
    isHidden: service.hidden === true,
    note: state === "didNot" ? service.stateReason : "",
  };
}

function methodRow({ code, note, condition }: PlanMethod, { t, locale }: Tools): PlanRow {
  return {
    ...named(`methods.${code}`, methodNames(code, locale), code),
    lines: kept(
      condition?.what && t("facts.conditionWhat", { text: condition.what }),
      condition?.consequence && t("facts.conditionConsequence", { text: condition.consequence }),
      condition?.decider && t("facts.conditionDecider", { text: condition.decider }),
      condition?.appeal && t("facts.conditionAppeal", { text: condition.appeal }),
    ),
    marks: [],
    isHidden: false,
    note,
  };
}

function stepRow(step: PlanStep, place: number, plan: PlanContent, { t, locale }: Tools): PlanRow {
  const goal = plan.goals.find(({ key }) => key === step.goalKey);
  const isHidden = isStepHidden(plan, step);
  return {
    id: `steps.${step.key}`,
    name: step.what || t("stepName", { number: String(place + 1) }),
    client: "",
    lines: onOneLine(
      doerLine(step, t),
      step.byDate && t("facts.byDate", { day: formatDay(step.byDate, locale) }),
      goal && t("facts.goal", { name: goalNames(goal, locale).name || t("ownGoal") }),
    ),
    marks: kept(step.done && t("marks.done"), isHidden && t("marks.hidden")),
    isHidden,
    note: "",
  };
}

function doerLine({ who, whoName }: PlanStep, t: SummaryWords): string {
  const role = who && t(`doers.${who}`);
  if (role && whoName) return t("facts.doerNamed", { name: whoName, role });
  return role || whoName ? t("facts.doer", { name: role || whoName }) : "";
}

function named(id: string, { name, client }: Names, otherwise: string) {
  return { id, name: name || otherwise, client: client === name ? "" : client };
}

/** Short facts that read well beside each other. */
function onOneLine(...texts: (string | null | undefined)[]): string[] {
  return kept(kept(...texts).join(" · "));
}

function kept(...texts: (string | false | null | undefined)[]): string[] {
  return texts.filter((text): text is string => Boolean(text));
}
