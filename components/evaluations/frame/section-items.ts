import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { Asked } from "@/lib/evaluations/asked";
import type { SectionItem } from "./section-nav";
import { type CountedList, evaluationSections, listsOf } from "./sections";

/** The parts of an evaluation with their names, addresses and what they count. */
export async function sectionItems(asked: Asked, href: string): Promise<SectionItem[]> {
  const t = await getTranslations("evaluations");
  const keys: Record<CountedList, string[]> = {
    goals: asked.goals.map(({ key }) => key),
    methods: asked.methods,
    services: asked.services.map(({ code }) => code),
    steps: asked.steps.map(({ key }) => key),
    factors: asked.factors.map(({ key }) => key),
  };
  return evaluationSections.map((slug) => ({
    slug,
    href: `${href}/${slug}` as Route,
    label: t(`sections.${slug}`),
    counts: listsOf[slug]
      .filter((list) => keys[list].length > 0)
      .map((list) => ({
        list,
        keys: keys[list],
        words: t(`counts.${list}`, { done: "{done}", all: "{all}" }),
      })),
  }));
}
