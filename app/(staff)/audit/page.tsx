import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LogTable } from "@/components/audit/log-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";
import { listLog } from "@/lib/audit/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("audit");
  return { title: t("title") };
}

export default async function AuditPage({ searchParams }: PageProps<"/audit">) {
  const actor = await requireRole("auditor");
  const asked = Number((await searchParams).page);
  const [t, log] = await Promise.all([
    getTranslations("audit"),
    listLog(actor, Number.isInteger(asked) && asked > 0 ? asked : 1, new Date()),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {log.total === 0 ? <EmptyState>{t("none")}</EmptyState> : <LogTable log={log} />}
    </>
  );
}
