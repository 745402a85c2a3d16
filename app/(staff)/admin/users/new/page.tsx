import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { AddUserForm } from "@/components/users/add-user-form";
import { requireRole } from "@/lib/access/session";
import { openTeams } from "@/lib/users/queries/teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.add");
  return { title: t("title") };
}

export default async function NewUserPage() {
  const actor = await requireRole("admin");
  const [t, teams] = await Promise.all([getTranslations("users.add"), openTeams(actor)]);
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        above={<TextLink href="/admin/users">{t("back")}</TextLink>}
      />
      <AddUserForm teams={teams} />
    </>
  );
}
