import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/evaluations/frame/next-section";
import { KeyHelp } from "@/components/saving/fields/key-help";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { FactorRow } from "./factor-row";
import { OtherFactors } from "./other-factors";

type FactorsSectionProps = {
  page: Pick<EvaluationPage, "plan" | "previous" | "values">;
  href: string;
  /** Whether 1, 2 and 3 rate the factor that has the focus. */
  hasKeys: boolean;
};

/** The part of the evaluation about situational factors: those rated before first, the others on request. */
export async function FactorsSection({ page, href, hasKeys }: FactorsSectionProps) {
  const t = await getTranslations("evaluations");
  const { factors } = askedOf(page.plan, page.previous);
  return (
    <>
      <SectionHead title={t("sections.factors")} lead={t("factors.lead")} />
      <LiveFields hasKeys={hasKeys} className="flex flex-col gap-6">
        <Section
          title={t("factors.planned")}
          lead={hasKeys && <KeyHelp>{t("factors.keys")}</KeyHelp>}
          className="mb-0!"
        >
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
