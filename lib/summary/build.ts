import { type Day, formatDay } from "@/lib/dates";
import { kept, type PaperPart, saysSomething } from "@/lib/paper/parts/paper-model";
import { planParts } from "@/lib/paper/parts/plan-parts";
import type { ClientPlan } from "@/lib/plans/for-client";
import type { SummaryChoices, SummaryPart } from "./choices";
import type { ClientDocument } from "./document";
import { briefGoals, goalParts, type Results } from "./goal-parts";
import type { SummaryTools } from "./words";

/** What a summary is made of. It has no place for what only workers see. */
export type SummaryFacts = {
  name: string;
  /** When and by whom the plan in force was confirmed, and whether it was made together. */
  made: { day: Day; byName: string; together: boolean };
  /** As it stands today. */
  plan: ClientPlan;
  evaluatedOn: Day | null;
  results: Results;
  worker: { name: string; title: string; phone: string; phoneHours: string };
  office: { organisation: string; ombudsman: string; planElsewhere: string };
};

/** Where a part of the plan's paper belongs; what is not named here is always there. */
const chosenBy: Partial<Record<string, SummaryPart>> = {
  goals: "goals",
  others: "goals",
  later: "later",
  helps: "situation",
  hinders: "situation",
  steps: "steps",
  services: "services",
  next: "next",
};

/** The summary in one language: final words, nothing hidden, no notes, no codes. Pure. */
export function buildSummary(
  facts: SummaryFacts,
  choices: Pick<SummaryChoices, "parts" | "neutral">,
  tools: SummaryTools,
): ClientDocument {
  const { t, s, locale } = tools;
  const { made, plan, evaluatedOn } = facts;
  const ofPlan = new Map(planParts(plan, tools).map((part) => [part.key, part]));
  const next = ofPlan.get("next") ?? noMeeting(tools);
  const parts = [
    ...goalParts(plan.goalsNow, facts.results, tools),
    ofPlan.get("steps"),
    next,
    contact(facts, choices.neutral, tools),
    ofPlan.get("conditions"),
    ofPlan.get("services"),
    ofPlan.get("helps"),
    ofPlan.get("hinders"),
    briefGoals("later", t("plan.later"), plan.goalsLater, tools),
    rights(facts, tools),
  ];
  const madeWords = { day: formatDay(made.day, locale), name: made.byName };
  return {
    language: locale,
    title: t(choices.neutral ? "sheet.neutralTitle" : "plan.title"),
    lead: kept(
      facts.name,
      made.together ? t("plan.made", madeWords) : t("sheet.madeAlone", madeWords),
      evaluatedOn ? s("looked", { day: formatDay(evaluatedOn, locale) }) : s("notLooked"),
    ),
    parts: parts.filter((part) => part !== undefined && isIn(part, choices.parts)) as PaperPart[],
  };
}

function isIn(part: PaperPart, chosen: readonly SummaryPart[]): boolean {
  const by = chosenBy[part.key];
  return saysSomething(part) && (by === undefined || chosen.includes(by));
}

function noMeeting({ t, s }: SummaryTools): PaperPart {
  return { key: "next", title: t("sheet.next"), look: "text", lines: [s("noMeeting")] };
}

/** Who the client turns to. A neutral summary tells neither the worker's profession nor the office. */
function contact({ worker, office }: SummaryFacts, neutral: boolean, { t, s }: SummaryTools): PaperPart {
  const { name, title, phone, phoneHours } = worker;
  const lines = kept(
    t("sheet.worker", { name }),
    !neutral && title,
    !neutral && office.organisation,
    phone && t("sheet.phone", { phone }),
    phone && phoneHours && s("hours", { hours: phoneHours }),
  );
  return { key: "contact", title: t("sheet.contact"), look: "text", lines };
}

function rights({ office }: SummaryFacts, { t, s }: SummaryTools): PaperPart {
  const { ombudsman, planElsewhere } = office;
  const lines = kept(
    s("change"),
    s("complain"),
    ombudsman && s("ombudsman", { who: ombudsman }),
    t("evaluation.scoresSafe"),
    planElsewhere && s("elsewhere", { where: planElsewhere }),
  );
  return { key: "rights", title: s("rights"), look: "text", lines };
}
