import { getLocale, getTranslations } from "next-intl/server";
import { LiveFields } from "@/components/saving/fields/live-fields";
import { SectionHead } from "@/components/saving/sections/section-head";
import { SERVICE_LIST_CODES } from "@/lib/avain/codes";
import type { Service } from "@/lib/avain/types";
import { foldWords } from "@/lib/fold-words";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import type { PlanPage } from "@/lib/plans/queries";
import { TickGroup } from "../fields/tick-group";
import { TickList } from "../fields/tick-list";
import { TickRow } from "../fields/tick-row";
import { NextSection } from "../frame/next-section";
import { planEdition } from "../frame/plan-edition";
import { serviceWords } from "./service-words";
import { ServiceWordsProvider } from "./service-words-context";
import { TickedService } from "./ticked-service";

type ServicesSectionProps = { page: Pick<PlanPage, "plan" | "values">; planHref: string };

/** The part of the plan about services: both lists of the catalogue in one view. */
export async function ServicesSection({ page, planHref }: ServicesSectionProps) {
  const [t, summary, words] = await Promise.all([
    getTranslations("planServices"),
    getTranslations("planSummary.none"),
    serviceWords(),
  ]);
  const locale = asLocale(await getLocale());
  const { services } = planEdition(page.plan);
  return (
    <>
      <SectionHead title={t("title")} lead={t("lead")} />
      <LiveFields>
        <ServiceWordsProvider words={words}>
          <TickList
            id="services"
            title={t("choose")}
            filterLabel={t("filter")}
            none={summary("services")}
            className="grid items-start gap-6 lg:grid-cols-2"
          >
            {SERVICE_LIST_CODES.map((list) => (
              <TickGroup key={list} id={`list-${list}`} title={t(`lists.${list}`)}>
                {services[list].map((service) => (
                  <TickRow
                    key={service.code}
                    path={`services.${service.code}.chosen`}
                    name={service.name[locale]}
                    help={service.help[locale]}
                    find={otherWords(service, locale)}
                    isTicked={page.values[`services.${service.code}.chosen`] === true}
                  >
                    <TickedService code={service.code} name={service.name[locale]} />
                  </TickRow>
                ))}
              </TickGroup>
            ))}
          </TickList>
        </ServiceWordsProvider>
      </LiveFields>
      <NextSection planHref={planHref} after="services" />
    </>
  );
}

/** The plain names that no one sees here but some may type. */
function otherWords({ client }: Service, locale: Locale): string {
  return foldWords(`${client[locale]} ${locale === "fi" ? client["fi-simple"] : ""}`);
}
