import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/evaluations/frame/next-section";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { OtherServices } from "./other-services";
import { ServiceRow } from "./service-row";
import { StepRow } from "./step-row";

type ServicesSectionProps = { page: Pick<EvaluationPage, "plan" | "previous" | "values">; href: string };

/** The part of the evaluation about services and agreed steps: what became of each. */
export async function ServicesSection({ page, href }: ServicesSectionProps) {
  const t = await getTranslations("evaluations");
  const { services, steps } = askedOf(page.plan, page.previous);
  return (
    <>
      <SectionHead title={t("sections.services")} lead={t("services.lead")} />
      <LiveFields className="flex flex-col gap-8">
        <Section title={t("services.planned")} className="mb-0!">
          {services.length === 0 ? (
            <EmptyState>{t("services.none")}</EmptyState>
          ) : (
            <ul className="flex flex-col border-t border-line">
              {services.map((service) => (
                <ServiceRow key={service.code} service={service} />
              ))}
            </ul>
          )}
          <OtherServices asked={services.map(({ code }) => code)} values={page.values} />
        </Section>
        <Section title={t("steps.title")} className="mb-0!">
          {steps.length === 0 ? (
            <EmptyState>{t("steps.none")}</EmptyState>
          ) : (
            <ul className="flex flex-col border-t border-line">
              {steps.map((step) => (
                <StepRow key={step.key} step={step} />
              ))}
            </ul>
          )}
        </Section>
      </LiveFields>
      <NextSection href={href} after="services" />
    </>
  );
}
