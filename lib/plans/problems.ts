import type { Day } from "@/lib/dates";
import type { PlanContent } from "./content";

/** What stops confirming: the path of the field to mend and the key of the words that say what to do. */
export type Problem = { path: string; key: string };

/** The most goals a client marks as important. */
export const maxImportant = 3;

/**
 * What a plan still needs before it can be confirmed; empty when nothing. A plan may be as short as one goal.
 * `today` is null for a correction: its days may have passed already.
 */
export function planProblems(plan: PlanContent, today: Day | null): Problem[] {
  return [
    ...goalProblems(plan),
    ...plan.factors
      .filter((factor) => factor.code === null && factor.words.trim() === "")
      .map(({ key }) => ({ path: `factors.${key}.words`, key: "wordsMissing" })),
    ...plan.services
      .filter(({ fromDate, toDate }) => fromDate && toDate && toDate < fromDate)
      .map(({ code }) => ({ path: `services.${code}.toDate`, key: "endBeforeStart" })),
    ...conditionProblems(plan),
    ...plan.steps
      .filter((step) => step.what.trim() === "")
      .map(({ key }) => ({ path: `steps.${key}.what`, key: "stepMissing" })),
    ...meetingProblems(plan, today),
  ];
}

function goalProblems({ goals }: PlanContent): Problem[] {
  if (goals.length === 0) return [{ path: "goals", key: "goalMissing" }];
  const important = goals.filter((goal) => goal.important);
  return [
    ...goals
      .filter((goal) => goal.code === null && goal.words.trim() === "")
      .map(({ key }) => ({ path: `goals.${key}.words`, key: "wordsMissing" })),
    ...important
      .slice(maxImportant)
      .map(({ key }) => ({ path: `goals.${key}.important`, key: "tooManyImportant" })),
  ];
}

/** A condition says what, what follows, who decides and how to appeal: the client has the right to each. */
function conditionProblems({ methods }: PlanContent): Problem[] {
  const method = methods.find(({ code }) => code === "setting-conditions");
  if (!method) return [];
  const parts = { What: "what", Consequence: "consequence", Decider: "decider", Appeal: "appeal" } as const;
  return Object.entries(parts)
    .filter(([, part]) => !method.condition?.[part].trim())
    .map(([name]) => ({
      path: `methods.setting-conditions.condition${name}`,
      key: `condition${name}Missing`,
    }));
}

function meetingProblems(plan: PlanContent, today: Day | null): Problem[] {
  const problems: Problem[] = [];
  if (!plan.tookPart) problems.push({ path: "tookPart", key: "tookPartMissing" });
  if (!plan.agreed) problems.push({ path: "agreed", key: "agreedMissing" });
  else if (plan.agreed !== "yes" && plan.agreedReason.trim() === "")
    problems.push({ path: "agreedReason", key: "agreedReasonMissing" });
  if (plan.dueDate && today && plan.dueDate <= today)
    problems.push({ path: "dueDate", key: "dateNotFuture" });
  if (plan.meetingDate && today && plan.meetingDate < today)
    problems.push({ path: "meetingDate", key: "meetingInPast" });
  return problems;
}
