import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Tag } from "@/components/ui/tag";
import { TextLink } from "@/components/ui/text-link";
import type { Tone } from "@/components/ui/tone";
import { formatInstant } from "@/lib/dates";
import type { ListedUser } from "@/lib/users/queries/people";
import type { UserState } from "@/lib/users/schema";

const tones: Readonly<Record<UserState, Tone>> = { active: "good", invited: "caution", disabled: "neutral" };

/** The users, one a row. */
export async function UserTable({ users }: { users: readonly ListedUser[] }) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()]);
  const columns = {
    name: t("users.list.name"),
    email: t("users.list.email"),
    role: t("users.list.role"),
    team: t("users.list.team"),
    state: t("users.list.state"),
    signedIn: t("users.list.signedIn"),
  };
  const head = Object.entries(columns).map(([name, label]) => <ColumnHead key={name}>{label}</ColumnHead>);
  return (
    <DataTable caption={t("users.list.caption", { count: users.length })} head={head}>
      {users.map((user) => (
        <tr key={user.id} data-find={`${user.name} ${user.email}`.toLowerCase()}>
          <RowHead>
            <TextLink href={`/admin/users/${user.id}` as Route}>{user.name}</TextLink>
          </RowHead>
          <Cell label={columns.email} className="wrap-anywhere">
            {user.email}
          </Cell>
          <Cell label={columns.role}>{t(`access.roles.${user.role}`)}</Cell>
          <Cell label={columns.team} className="wrap-anywhere">
            {user.teams.map((team) => team.name).join(", ") || t("users.list.noTeam")}
          </Cell>
          <Cell label={columns.state}>
            <Tag tone={tones[user.state]}>{t(`users.states.${user.state}`)}</Tag>
          </Cell>
          <Cell label={columns.signedIn}>
            {user.signedInAt ? formatInstant(user.signedInAt, locale) : t("users.list.never")}
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
