import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import type { SectionItem } from "@/components/saving/sections/section-nav";
import { countsOf } from "./count-templates";
import { LiveCounts } from "./live-counts-line";
import { countedLists, planSections } from "./sections";

/** The parts of a plan with their names and addresses in the language of the request, and what each counts. */
export async function sectionItems(planHref: string): Promise<SectionItem[]> {
  const t = await getTranslations("plans");
  const templates = await countsOf();
  return planSections.map((slug) => {
    const counts = countedLists[slug].map((list) => ({ list, words: templates[list] }));
    return {
      slug,
      href: `${planHref}/${slug}` as Route,
      label: t(`sections.${slug}`),
      ...(counts.length > 0 && { count: <LiveCounts counts={counts} /> }),
    };
  });
}
