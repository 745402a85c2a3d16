import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportLog } from "@/components/audit/export-log";
import { FindClient } from "@/components/audit/find-client";
import { LogFilters } from "@/components/audit/log-filters";
import { LogTable } from "@/components/audit/log-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";
import { readLogFilters } from "@/lib/audit/filters";
import { listLog } from "@/lib/audit/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const actor = await requireRole("auditor");
  const { page, ...filters } = readLogFilters(await searchParams);
  const [t, log] = await Promise.all([
    getTranslations("audit"),
    listLog(actor, { ...filters, page }, new Date()),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <FindClient filters={filters} clientNumber={log.clientNumber} />
      <LogFilters filters={filters} people={log.people} />
      {log.total === 0 ? (
        <EmptyState>{t("noneFound")}</EmptyState>
      ) : (
        <>
          <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="font-semibold">{t("found", { total: log.total })}</p>
            <ExportLog filters={filters} total={log.total} />
          </div>
          <LogTable log={log} filters={filters} />
        </>
      )}
    </>
  );
}
