import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationContent } from "@/lib/evaluations/content";
import type { PlanContent } from "@/lib/plans/content";

/** What an evaluation asks on paper. */
export type FormQuestions = {
  goals: { key: string; code: string | null; words: string }[];
  services: string[];
  steps: string[];
  methods: string[];
  factors: { key: string; code: string | null; words: string }[];
};

/** The questions of an evaluation in the order of the screen, without what its plan marks as not shown. */
export function formQuestions(plan: PlanContent, previous: EvaluationContent | null): FormQuestions {
  const asked = askedOf(plan, previous);
  const hidden = new Set(plan.services.filter((service) => service.hidden).map(({ code }) => code));
  return {
    goals: asked.goals.filter((goal) => !goal.hidden).map(({ key, code, words }) => ({ key, code, words })),
    services: asked.services.map(({ code }) => code).filter((code) => !hidden.has(code)),
    steps: asked.steps.filter((step) => !step.hidden).map(({ what }) => what),
    methods: asked.methods,
    factors: asked.factors
      .filter((factor) => !factor.hidden)
      .map(({ key, code, words }) => ({ key, code, words })),
  };
}
