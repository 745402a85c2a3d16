import type { Metadata, Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientSheet } from "@/components/client-page/client-sheet";
import { LogPeriod } from "@/components/my-data/log-period";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { openLogReport } from "@/lib/my-data/log";
import { logDocument } from "@/lib/my-data/log-document";
import { readPeriod } from "@/lib/my-data/period";
import { paperLanguage } from "@/lib/paper/choices";

type LogPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<Record<"from" | "to" | "language", string | string[] | undefined>>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function LogReportPage({ params, searchParams }: LogPageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const now = new Date();
  const period = readPeriod(query, dayOf(now));
  const [t, own, report] = await Promise.all([
    getTranslations("myData"),
    getLocale(),
    orNotFound(openLogReport(actor, { ...period, clientId }, now)),
  ]);
  const locale = paperLanguage(query.language, report.language, own);
  const [words, audit, access] = await Promise.all([
    getTranslations({ locale, namespace: "myData" }),
    getTranslations({ locale, namespace: "audit" }),
    getTranslations({ locale, namespace: "access" }),
  ]);
  return (
    <>
      <div className="no-print mb-6 flex flex-col gap-4">
        <PageHeader
          title={t("choices.logTitle")}
          lead={t("log.staffNote")}
          actions={
            <>
              <PrintButton label={t("print")} kind="primary" />
              <ButtonLink href={`/clients/${clientId}/my-data` as Route}>{t("log.toData")}</ButtonLink>
            </>
          }
        />
        <LogPeriod period={period} />
      </div>
      <ClientSheet
        document={logDocument(report, period, { t: words, audit, access, locale })}
        label={t("choices.logTitle")}
      />
    </>
  );
}
