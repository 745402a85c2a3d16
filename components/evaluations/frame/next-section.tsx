import { getTranslations } from "next-intl/server";
import { SectionFoot } from "@/components/saving/sections/section-foot";
import { type EvaluationSection, evaluationSections } from "./sections";

type NextSectionProps = { href: string; after: Exclude<EvaluationSection, "review"> };

/** The way on at the foot of a part: to the next one, or straight to the review. */
export async function NextSection({ href, after }: NextSectionProps) {
  const t = await getTranslations("evaluations.sections");
  const placeOf = (slug: EvaluationSection) => ({ href: `${href}/${slug}`, label: t(slug) });
  const next = evaluationSections[evaluationSections.indexOf(after) + 1] ?? "review";
  return <SectionFoot next={placeOf(next)} last={next === "review" ? undefined : placeOf("review")} />;
}
