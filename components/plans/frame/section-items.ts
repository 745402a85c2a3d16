import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { countsOf } from "./count-templates";
import type { SectionItem } from "./section-nav";
import { countedLists, planSections } from "./sections";

/** The parts of a plan with their names and addresses in the language of the request. */
export async function sectionItems(planHref: string): Promise<SectionItem[]> {
  const t = await getTranslations("plans");
  const templates = await countsOf();
  return planSections.map((slug) => ({
    slug,
    href: `${planHref}/${slug}` as Route,
    label: t(`sections.${slug}`),
    counts: countedLists[slug].map((list) => ({ list, words: templates[list] })),
  }));
}
