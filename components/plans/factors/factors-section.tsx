import { getLocale, getTranslations } from "next-intl/server";
import { ListSwitch } from "@/components/plans/frame/list-switch";
import { NextSection } from "@/components/plans/frame/next-section";
import { planEdition } from "@/components/plans/frame/plan-edition";
import { KeyHelp } from "@/components/saving/fields/key-help";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { localFactors } from "@/lib/avain/local-factors";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";
import { FactorBoard } from "./factor-board";
import { FactorClass } from "./factor-class";
import { factorWords } from "./factor-words";
import { FactorWordsProvider } from "./factor-words-context";

type FactorsSectionProps = {
  page: Pick<PlanPage, "plan" | "values">;
  planHref: string;
  /** Whether 1, 2 and 3 rate the row that has the focus. */
  hasKeys: boolean;
};

/** The part of the plan about what helps and what weakens, class by class. */
export async function FactorsSection({ page, planHref, hasKeys }: FactorsSectionProps) {
  const [t, plans] = await Promise.all([getTranslations("planFactors"), getTranslations("plans")]);
  const locale = asLocale(await getLocale());
  const { factorClasses, factors, factorScale } = planEdition(page.plan);
  const isHeld = (code: string) =>
    Object.keys(page.values).some((path) => path.startsWith(`factors.${code}.`));
  const listed = [...factors, ...localFactors()].filter(({ code, retiredOn }) => !retiredOn || isHeld(code));
  const words = await factorWords(factorScale, locale);
  return (
    <>
      <SectionHead title={plans("sections.factors")} lead={t("lead")} />
      <LiveFields hasKeys={hasKeys}>
        <FactorWordsProvider words={words}>
          <FactorBoard className="group/list flex flex-col gap-5">
            <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-1">
              {hasKeys ? <KeyHelp>{t("keys")}</KeyHelp> : <span />}
              <div className="flex flex-wrap gap-x-5">
                <ListSwitch kind="only">{t("onlyRated")}</ListSwitch>
                <ListSwitch kind="help">{plans("rows.help")}</ListSwitch>
              </div>
            </div>
            <p className="hidden text-muted group-has-[[data-switch=only]:checked]/list:block group-has-[[data-rate]:checked]/list:hidden!">
              {t("noneRated")}
            </p>
            {factorClasses.map((factorClass) => (
              <FactorClass
                key={factorClass.code}
                factorClass={factorClass}
                factors={listed.filter(({ class: of }) => of === factorClass.code)}
                oursWords={plans("rows.ours")}
                locale={locale}
                words={words}
                values={page.values}
              />
            ))}
          </FactorBoard>
        </FactorWordsProvider>
      </LiveFields>
      <NextSection planHref={planHref} after="factors" />
    </>
  );
}
