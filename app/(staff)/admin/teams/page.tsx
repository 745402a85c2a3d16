import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { AddTeamForm } from "@/components/users/add-team-form";
import { TeamTable } from "@/components/users/team-table";
import { requireRole } from "@/lib/access/session";
import { listTeams } from "@/lib/users/queries/teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.teams");
  return { title: t("title") };
}

export default async function TeamsPage() {
  const actor = await requireRole("admin");
  const [t, teams] = await Promise.all([getTranslations("users.teams"), listTeams(actor)]);
  return (
    <>
      <PageHeader title={t("title")} />
      <div className="mb-8">
        {teams.length === 0 ? <EmptyState>{t("none")}</EmptyState> : <TeamTable teams={teams} />}
      </div>
      <Section title={t("addTitle")}>
        <AddTeamForm />
      </Section>
    </>
  );
}
