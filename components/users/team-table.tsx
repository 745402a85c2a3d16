import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { ListedTeam } from "@/lib/users/queries/teams";

/** The teams, open ones first. */
export async function TeamTable({ teams }: { teams: readonly ListedTeam[] }) {
  const t = await getTranslations("users.teams");
  const head = (
    <>
      <ColumnHead>{t("name")}</ColumnHead>
      <ColumnHead end>{t("members")}</ColumnHead>
      <ColumnHead end>{t("clients")}</ColumnHead>
      <ColumnHead>{t("state")}</ColumnHead>
    </>
  );
  return (
    <DataTable caption={t("caption")} hideCaption head={head}>
      {teams.map((team) => (
        <tr key={team.id}>
          <RowHead className="wrap-anywhere">
            {team.closedAt ? (
              team.name
            ) : (
              <TextLink href={`/admin/teams/${team.id}` as Route}>{team.name}</TextLink>
            )}
          </RowHead>
          <Cell label={t("members")} end>
            {team.members}
          </Cell>
          <Cell label={t("clients")} end>
            {team.activeClients}
          </Cell>
          <Cell label={t("state")}>
            <Tag tone={team.closedAt ? "neutral" : "good"}>{t(team.closedAt ? "closed" : "open")}</Tag>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
