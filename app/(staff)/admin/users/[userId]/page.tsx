import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import { EditUserForm } from "@/components/users/edit-user-form";
import { UserAccess } from "@/components/users/user-access";
import { UserLink } from "@/components/users/user-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireRole } from "@/lib/access/session";
import { getUser } from "@/lib/users/queries/people";
import { openTeams } from "@/lib/users/queries/teams";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.edit");
  return { title: t("title") };
}

export default async function UserPage({ params }: PageProps<"/admin/users/[userId]">) {
  const actor = await requireRole("admin");
  const { userId } = await params;
  const [t, user, teams] = await Promise.all([
    getTranslations("users"),
    orNotFound(getUser(actor, userId)),
    openTeams(actor),
  ]);
  return (
    <>
      <PageHeader
        title={user.name}
        above={<TextLink href="/admin/users">{t("add.back")}</TextLink>}
        lead={<Tag>{t(`states.${user.state}`)}</Tag>}
      />
      <Section title={t("edit.title")}>
        <EditUserForm user={user} teams={teams} />
      </Section>
      {user.isSelf ? (
        <p>
          <TextLink href="/profile">{t("edit.password")}</TextLink>
        </p>
      ) : (
        <>
          {user.state !== "disabled" && <UserLink user={user} />}
          <UserAccess user={user} />
        </>
      )}
    </>
  );
}
