import { getTranslations } from "next-intl/server";
import { SectionFoot } from "@/components/saving/sections/section-foot";
import { FeedbackLink } from "./feedback-link";
import { type PlanSection, planSections } from "./sections";

type NextSectionProps = { planHref: string; after: Exclude<PlanSection, "summary"> };

/** The way on at the foot of a part: to the next one, or straight to the summary. */
export async function NextSection({ planHref, after }: NextSectionProps) {
  const t = await getTranslations("plans.sections");
  const placeOf = (slug: PlanSection) => ({ href: `${planHref}/${slug}`, label: t(slug) });
  const next = planSections[planSections.indexOf(after) + 1] ?? "summary";
  return (
    <>
      <SectionFoot next={placeOf(next)} last={next === "summary" ? undefined : placeOf("summary")} />
      <FeedbackLink list={after} />
    </>
  );
}
