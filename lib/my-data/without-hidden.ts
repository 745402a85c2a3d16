import type { EvaluationContent } from "@/lib/evaluations/content";
import type { PlanContent } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { isHiddenByDefault } from "@/lib/plans/hidden";
import type { StoredChange, StoredPlan } from "./documents";

/** Keys of the rows that some text of a plan marks as "not shown, not printed". */
type Hidden = { goals: Set<string>; factors: Set<string>; services: Set<string>; steps: Set<string> };

/** How many rows of a plan some text marks as not shown. */
export function countHidden(plan: StoredPlan): number {
  const { goals, factors, services, steps } = hiddenIn(plan);
  return goals.size + factors.size + services.size + steps.size;
}

/**
 * A plan without what any of its texts marks as not shown, in every text, evaluation and change of it, and without
 * meeting places when `places` is false. What was shown once and hidden later is left out of the earlier texts too.
 */
export function planWithoutHidden(plan: StoredPlan, { places }: { places: boolean }): StoredPlan {
  const hidden = hiddenIn(plan);
  const place = places ? {} : { meetingPlace: "" };
  const cut = (content: PlanContent): PlanContent => ({
    ...content,
    ...place,
    goals: content.goals.filter(({ key }) => !hidden.goals.has(key)),
    factors: content.factors.filter(({ key }) => !hidden.factors.has(key)),
    services: content.services.filter(({ code }) => !hidden.services.has(code)),
    steps: content.steps.filter(({ key }) => !hidden.steps.has(key)),
  });
  const cutEvaluation = (content: EvaluationContent): EvaluationContent => ({
    ...content,
    ...place,
    goals: content.goals.filter(({ key }) => !hidden.goals.has(key)),
    factors: content.factors.filter(({ key }) => !hidden.factors.has(key)),
    services: content.services.filter(({ code }) => !hidden.services.has(code)),
    steps: content.steps.filter(({ key }) => !hidden.steps.has(key)),
  });
  const shown = ({ path }: StoredChange) => {
    const [kind = "", key = ""] = path.split(".");
    const rows = kind in hidden ? hidden[kind as keyof Hidden] : undefined;
    return !rows?.has(key) && (places || path !== "meetingPlace");
  };
  return {
    ...plan,
    texts: plan.texts.map((text) => ({ ...text, content: cut(text.content) })),
    changes: plan.changes.filter(shown),
    evaluations: plan.evaluations.map((evaluation) => ({
      ...evaluation,
      texts: evaluation.texts.map((text) => ({
        ...text,
        content: cutEvaluation(text.content),
        plan: cut(text.plan),
      })),
      changes: evaluation.changes.filter(shown),
    })),
  };
}

function hiddenIn({ texts, changes }: StoredPlan): Hidden {
  const hidden: Hidden = { goals: new Set(), factors: new Set(), services: new Set(), steps: new Set() };
  for (const { content } of texts) {
    for (const goal of content.goals) if (goal.hidden) hidden.goals.add(goal.key);
    for (const factor of content.factors) if (factor.hidden) hidden.factors.add(factor.key);
    for (const service of content.services) if (service.hidden) hidden.services.add(service.code);
    for (const step of content.steps) if (isStepHidden(content, step)) hidden.steps.add(step.key);
  }
  // Of a row that was taken out again only the changes tell.
  const latest = new Map(changes.map(({ path, value }) => [path, value]));
  for (const path of latest.keys()) {
    const [kind = "", key = ""] = path.split(".");
    if (!(kind in hidden)) continue;
    const mark = latest.get(`${kind}.${key}.hidden`);
    const isHidden = kind === "goals" ? (mark ?? isHiddenByDefault(key)) === true : mark === true;
    if (isHidden) hidden[kind as keyof Hidden].add(key);
  }
  for (const [path, value] of latest) {
    const [kind, key = "", field] = path.split(".");
    if (kind === "steps" && field === "goalKey" && hidden.goals.has(String(value))) hidden.steps.add(key);
  }
  return hidden;
}
