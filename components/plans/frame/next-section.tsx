import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { type PlanSection, planSections } from "./sections";

type NextSectionProps = { planHref: string; after: PlanSection };

/** The way on at the foot of a part; the last part has none. */
export async function NextSection({ planHref, after }: NextSectionProps) {
  const t = await getTranslations("plans");
  const next = planSections[planSections.indexOf(after) + 1];
  if (!next) return null;
  return (
    <p className="no-print mt-8 border-t border-line pt-5">
      <ButtonLink href={`${planHref}/${next}` as Route} kind="primary">
        {t("next", { section: t(`sections.${next}`) })}
      </ButtonLink>
    </p>
  );
}
