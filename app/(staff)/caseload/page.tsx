import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { CaseloadCounts } from "@/components/caseload/caseload-counts";
import { TeamChoice } from "@/components/caseload/team-choice";
import { WorkerTable } from "@/components/caseload/worker-table";
import { SavedFilters } from "@/components/saved-filters/saved-filters";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";
import { openCaseload } from "@/lib/caseload/queries/overview";
import { clientsHref } from "@/lib/clients/filters";
import { listSavedFilters } from "@/lib/saved-filters/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("caseload");
  return { title: t("title") };
}

export default async function CaseloadPage({ searchParams }: PageProps<"/caseload">) {
  const actor = await requireRole("lead");
  const { team: asked } = await searchParams;
  const [t, caseload, saved] = await Promise.all([
    getTranslations("caseload"),
    openCaseload(actor, { team: [asked].flat()[0] }, new Date()),
    listSavedFilters(actor, "caseload"),
  ]);
  const { total, teams, team, workers } = caseload;
  if (teams.length === 0)
    return (
      <>
        <PageHeader title={t("title")} />
        <EmptyState>{t("noTeam")}</EmptyState>
      </>
    );
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead", { total })}
        actions={<ButtonLink href={clientsHref({ team }, "lead")}>{t("toList")}</ButtonLink>}
      />
      <TeamChoice teams={teams} team={team} />
      <SavedFilters page="caseload" filters={saved} query="" />
      <CaseloadCounts {...caseload} />
      <WorkerTable workers={workers} team={team} />
    </>
  );
}
