import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { EditTeam } from "@/components/users/edit-team";
import { requireRole } from "@/lib/access/session";
import { listTeams } from "@/lib/users/queries/teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.teams");
  return { title: t("editTitle") };
}

export default async function TeamPage({ params }: PageProps<"/admin/teams/[teamId]">) {
  const actor = await requireRole("admin");
  const { teamId } = await params;
  const [t, teams] = await Promise.all([getTranslations("users.teams"), listTeams(actor)]);
  const team = teams.find((each) => each.id === teamId && !each.closedAt);
  if (!team) notFound();
  return (
    <>
      <PageHeader title={team.name} above={<TextLink href="/admin/teams">{t("back")}</TextLink>} />
      <EditTeam team={team} />
    </>
  );
}
