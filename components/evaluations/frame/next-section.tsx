import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { type EvaluationSection, evaluationSections } from "./sections";

/** The way on at the foot of a part; the last part has none. */
export async function NextSection({ href, after }: { href: string; after: EvaluationSection }) {
  const t = await getTranslations("evaluations");
  const next = evaluationSections[evaluationSections.indexOf(after) + 1];
  if (!next) return null;
  return (
    <p className="no-print mt-8 border-t border-line pt-5">
      <ButtonLink href={`${href}/${next}` as Route} kind="primary">
        {t("next", { section: t(`sections.${next}`) })}
      </ButtonLink>
    </p>
  );
}
