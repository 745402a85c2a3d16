import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { SectionItem } from "@/components/saving/sections/section-nav";
import type { Asked } from "@/lib/evaluations/asked";
import { AnsweredCount, type AnsweredCountProps } from "./answered-count";
import { type EvaluationSection, evaluationSections } from "./sections";

/** The parts of an evaluation with their names, addresses and what they count; a part that asks nothing counts nothing. */
export async function sectionItems(asked: Asked, href: string): Promise<SectionItem[]> {
  const t = await getTranslations("evaluations");
  const place = { done: "{done}", all: "{all}" };
  const counts: Record<Exclude<EvaluationSection, "review">, AnsweredCountProps> = {
    goals: {
      parts: [{ list: "goals", keys: asked.goals.map(({ key }) => key) }],
      words: t("counts.goals", place),
    },
    methods: { parts: [{ list: "methods", keys: asked.methods }], words: t("counts.methods", place) },
    services: {
      parts: [
        { list: "services", keys: asked.services.map(({ code }) => code) },
        { list: "steps", keys: asked.steps.map(({ key }) => key) },
      ],
      words: t("counts.services", place),
    },
    factors: {
      parts: [{ list: "factors", keys: asked.factors.map(({ key }) => key) }],
      words: t("counts.factors", place),
    },
  };
  return evaluationSections.map((slug) => {
    const count = slug === "review" ? undefined : counts[slug];
    const isAsked = count?.parts.some(({ keys }) => keys.length > 0);
    return {
      slug,
      href: `${href}/${slug}` as Route,
      label: t(`sections.${slug}`),
      ...(count &&
        isAsked && {
          count: (
            <>
              <AnsweredCount {...count} />
              {slug !== "goals" && <span className="sr-only"> {t("counts.spoken")}</span>}
            </>
          ),
        }),
    };
  });
}
