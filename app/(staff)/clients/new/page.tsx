import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NewClient } from "@/components/clients/new-client";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireRole } from "@/lib/access/session";
import { ownTeams } from "@/lib/clients/queries/staff";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.new");
  return { title: t("title") };
}

export default async function NewClientPage() {
  const actor = await requireRole("worker", "lead");
  const [t, teams] = await Promise.all([getTranslations("clients"), ownTeams(actor)]);
  const [team] = teams;
  const assignTo = actor.role === "worker" && team ? `${team.id}:${actor.userId}` : undefined;
  return (
    <>
      <PageHeader
        title={t("new.title")}
        lead={t("new.lead")}
        above={<TextLink href="/clients">{t("toList")}</TextLink>}
      />
      {team ? (
        <NewClient assignTo={assignTo} teams={teams} />
      ) : (
        <Notice kind="caution">{t("new.noTeam")}</Notice>
      )}
    </>
  );
}
