import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ClientSheet } from "@/components/client-page/client-sheet";
import { ButtonLink } from "@/components/ui/button-link";
import { buttonLook } from "@/components/ui/button-look";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { summaryQuery } from "@/lib/summary/choices";
import type { SummaryPage } from "@/lib/summary/queries";
import { ChoicesForm } from "./choices-form";

type SummaryViewProps = {
  clientId: string;
  page: SummaryPage;
  /** The file was asked for, and could not be made. */
  noPdf: boolean;
};

/** The page where the worker makes a summary: the choices, and below exactly what the client gets. */
export async function SummaryView({ clientId, page, noPdf }: SummaryViewProps) {
  const [t, title] = await Promise.all([
    getTranslations("summary.page"),
    getTranslations("summary").then((words) => words("title")),
  ]);
  const back = <ButtonLink href={`/clients/${clientId}` as Route}>{t("back")}</ButtonLink>;
  const { summary, canShare } = page;
  if (!summary)
    return (
      <>
        <PageHeader title={title} />
        <EmptyState action={back}>
          {t("noPlan")}. {t("noPlanLead")}
        </EmptyState>
      </>
    );
  const { choices, defaults, document } = summary;
  return (
    <>
      <div className="no-print mb-6 flex flex-col gap-4">
        <PageHeader
          title={title}
          lead={t("lead")}
          actions={
            <>
              <PrintButton label={t("print")} kind="primary" />
              {/* Not a Link: it leads to a file. */}
              <a
                href={`/api/clients/${clientId}/summary?${summaryQuery(choices)}`}
                className={buttonLook("secondary")}
              >
                {t("pdf")}
              </a>
              {canShare && (
                <ButtonLink href={`/clients/${clientId}/shares/new` as Route}>{t("share")}</ButtonLink>
              )}
              {back}
            </>
          }
        />
        {noPdf && (
          <Notice kind="caution" title={t("noPdf")} live>
            {t("noPdfLead")}
          </Notice>
        )}
        <ChoicesForm choices={choices} isCareful={defaults.neutral} />
      </div>
      <ClientSheet document={document} label={t("sheet")} />
    </>
  );
}
