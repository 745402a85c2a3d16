import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { UserFilters } from "@/components/users/user-filters";
import { UserFind } from "@/components/users/user-find";
import { UserTable } from "@/components/users/user-table";
import { requireRole } from "@/lib/access/session";
import { listUsers } from "@/lib/users/queries/people";
import { openTeams } from "@/lib/users/queries/teams";
import { userFilterSchema } from "@/lib/users/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.list");
  return { title: t("title") };
}

export default async function UsersPage({ searchParams }: PageProps<"/admin/users">) {
  const actor = await requireRole("admin");
  const filter = userFilterSchema.parse(await searchParams);
  const [t, users, teams] = await Promise.all([
    getTranslations("users.list"),
    listUsers(actor, filter),
    openTeams(actor),
  ]);
  return (
    <>
      <PageHeader
        title={t("title")}
        actions={
          <ButtonLink href="/admin/users/new" kind="primary">
            {t("add")}
          </ButtonLink>
        }
      />
      <UserFilters filter={filter} teams={teams} />
      {users.length === 0 ? (
        <EmptyState>{t("none")}</EmptyState>
      ) : (
        <UserFind
          label={t("find")}
          found={Array.from({ length: users.length + 1 }, (_, count) => t("found", { count }))}
        >
          <UserTable users={users} />
        </UserFind>
      )}
    </>
  );
}
