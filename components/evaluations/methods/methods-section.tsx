import { getTranslations } from "next-intl/server";
import { NextSection } from "@/components/evaluations/frame/next-section";
import { KeyHelp } from "@/components/saving/fields/key-help";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { askedOf } from "@/lib/evaluations/asked";
import type { EvaluationPage } from "@/lib/evaluations/queries";
import { MethodRow } from "./method-row";
import { OtherMethods } from "./other-methods";

type MethodsSectionProps = {
  page: Pick<EvaluationPage, "plan" | "previous" | "values">;
  href: string;
  /** Whether 1 and 2 answer the question that has the focus. */
  hasKeys: boolean;
  /** What the diary says of each method, by code. */
  used: Readonly<Record<string, string>>;
};

/** The part of the evaluation about methods: each planned one is asked, others can be added as used. */
export async function MethodsSection({ page, href, hasKeys, used }: MethodsSectionProps) {
  const [t, sections] = await Promise.all([
    getTranslations("evaluations.methods"),
    getTranslations("evaluations.sections"),
  ]);
  const { methods } = askedOf(page.plan, page.previous);
  return (
    <>
      <SectionHead title={sections("methods")} lead={t("lead")} />
      <LiveFields hasKeys={hasKeys} className="flex flex-col gap-6">
        <Section title={t("planned")} lead={hasKeys && <KeyHelp>{t("keys")}</KeyHelp>} className="mb-0!">
          {methods.length === 0 ? (
            <EmptyState>{t("none")}</EmptyState>
          ) : (
            <ul className="flex flex-col border-t border-line">
              {methods.map((code) => (
                <MethodRow key={code} code={code} used={used[code]} />
              ))}
            </ul>
          )}
        </Section>
        <OtherMethods planned={methods} values={page.values} used={used} />
      </LiveFields>
      <NextSection href={href} after="methods" />
    </>
  );
}
