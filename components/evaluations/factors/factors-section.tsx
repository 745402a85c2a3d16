import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/evaluations/frame/next-section";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { FactorRow } from "./factor-row";
import { OtherFactors } from "./other-factors";

type FactorsSectionProps = { page: Pick<EvaluationPage, "plan" | "previous" | "values">; href: string };

/** The part of the evaluation about situational factors: those rated before first, the others on request. */
export async function FactorsSection({ page, href }: FactorsSectionProps) {
  const t = await getTranslations("evaluations");
  const { factors } = askedOf(page.plan, page.previous);
  return (
    <>
      <PageHeader title={t("sections.factors")} lead={t("factors.lead")} />
      <LiveFields className="flex flex-col gap-6">
        <Section title={t("factors.planned")} className="mb-0!">
          {factors.length === 0 ? (
            <EmptyState>{t("factors.none")}</EmptyState>
          ) : (
            <ul className="flex flex-col border-t border-line">
              {factors.map((factor) => (
                <FactorRow key={factor.key} factor={factor} />
              ))}
            </ul>
          )}
        </Section>
        <OtherFactors asked={factors.map(({ key }) => key)} values={page.values} />
      </LiveFields>
      <NextSection href={href} after="factors" />
    </>
  );
}
