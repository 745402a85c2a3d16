import type { PlanContent } from "./content";

/** What a plan may leave open, but a meeting should not end without a look at: the field, and what to say of it. */
export type OpenMatter =
  | { matter: "next" | "due"; path: string }
  | { matter: "who" | "when" | "both"; path: string; step: string };

/** Everything that would be left open besides what stops confirming. */
export function openMatters(plan: PlanContent): OpenMatter[] {
  const steps = plan.steps.flatMap(({ key, what, who, byDate }): OpenMatter[] => {
    if (who && byDate) return [];
    const matter = !who && !byDate ? "both" : who ? "when" : "who";
    return [{ matter, path: `steps.${key}.${who ? "byDate" : "who"}`, step: what.trim() }];
  });
  return [
    ...steps,
    ...(plan.meetingDate ? [] : [{ matter: "next" as const, path: "meetingDate" }]),
    ...(plan.dueDate ? [] : [{ matter: "due" as const, path: "dueDate" }]),
  ];
}
