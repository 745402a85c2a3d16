import { formatDay } from "@/lib/dates";
import type { ClientFactor, ClientGoal, ClientPlan } from "@/lib/plans/for-client";
import { factorTexts, goalTexts, methodText, serviceText } from "./client-names";
import { doerText } from "./doer-text";
import { nextPart } from "./next-part";
import { kept, type PaperItem, type PaperPart, saysSomething } from "./paper-model";
import type { PaperTools } from "./paper-words";

/** The client's paper of a plan, part by part, in the words meant for the client. Pure. */
export function planParts(plan: ClientPlan, tools: PaperTools): PaperPart[] {
  const { t, locale } = tools;
  const list = (key: string, title: string, items: PaperItem[]): PaperPart => ({
    key,
    title,
    look: "list",
    items: items.filter(({ text }) => text !== ""),
  });
  const { strengthsClient, strengthsWorker } = plan;
  const parts: PaperPart[] = [
    { key: "wish", title: t("plan.wish"), look: "text", lines: kept(plan.wish) },
    list("goals", t("plan.goals"), goalItems(plan.goalsNow, tools)),
    list("later", t("plan.later"), goalItems(plan.goalsLater, tools)),
    stepsPart(plan.steps, tools),
    conditionsPart(plan.conditions, tools),
    list("services", t("sheet.services"), serviceItems(plan.services, tools)),
    list("methods", t("plan.methods"), methodItems(plan.methods, tools)),
    {
      key: "strengths",
      title: t("plan.strengths"),
      look: "text",
      lines: kept(strengthsClient, strengthsWorker && t("plan.strengthsWorker", { words: strengthsWorker })),
    },
    list("helps", t("plan.helps"), factorItems(plan.helps, tools)),
    list("hinders", t("plan.hinders"), factorItems(plan.hinders, tools)),
    nextPart(plan, plan.dueDate ? t("plan.due", { day: formatDay(plan.dueDate, locale) }) : "", tools),
  ];
  return parts.filter(saysSomething);
}

/** Goals in the client's own words first, the plain name beneath; without own words, the plain name. */
function goalItems(goals: readonly ClientGoal[], { t, locale }: PaperTools): PaperItem[] {
  return goals.map((goal) => {
    const { words, plain } = goalTexts(goal, locale);
    return {
      key: goal.key,
      text: words || plain,
      more: kept(
        kept(
          words && plain,
          goal.important && t("plan.important"),
          goal.keepLevel && t("plan.keepLevel"),
        ).join(" · "),
      ),
    };
  });
}

function factorItems(factors: readonly ClientFactor[], { locale }: PaperTools): PaperItem[] {
  return factors.map((factor) => {
    const { text, beside } = factorTexts(factor, locale);
    return { key: factor.key, text, more: kept(beside) };
  });
}

function methodItems(methods: readonly string[], { locale }: PaperTools): PaperItem[] {
  return methods.map((code) => ({ key: code, text: methodText(code, locale), more: [] }));
}

function serviceItems(services: ClientPlan["services"], { t, locale }: PaperTools): PaperItem[] {
  return services.map(({ code, provider, state, fromDate, toDate }) => ({
    key: code,
    text: serviceText(code, locale),
    more: kept(
      kept(
        provider && t("plan.provider", { name: provider }),
        state && t(`sheet.serviceStates.${state}`),
        fromDate && t("plan.from", { day: formatDay(fromDate, locale) }),
        toDate && t("plan.to", { day: formatDay(toDate, locale) }),
      ).join(" · "),
    ),
  }));
}

function stepsPart(steps: ClientPlan["steps"], { t, locale }: PaperTools): PaperPart {
  return {
    key: "steps",
    title: t("plan.steps"),
    look: "table",
    head: [t("sheet.table.what"), t("sheet.table.who"), t("sheet.table.when")],
    rows: steps.map(({ what, who, whoName, byDate, done }, place) => ({
      key: `step-${place}`,
      cells: [
        what,
        doerText({ who, whoName }, t),
        done ? t("plan.stepDone") : byDate ? formatDay(byDate, locale) : "",
      ],
    })),
  };
}

/** The conditions of a plan: the client always gets them, whole. */
function conditionsPart(conditions: ClientPlan["conditions"], { t }: PaperTools): PaperPart {
  return {
    key: "conditions",
    title: t("plan.condition"),
    look: "answers",
    groups: conditions.map(({ what, consequence, decider, appeal }, place) => ({
      key: `condition-${place}`,
      pairs: [
        [t("plan.conditionWhat"), what],
        [t("plan.conditionConsequence"), consequence],
        [t("plan.conditionDecider"), decider],
        [t("plan.conditionAppeal"), appeal],
      ],
    })),
  };
}
