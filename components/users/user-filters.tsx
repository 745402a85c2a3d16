import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { Button } from "@/components/ui/button";
import { roles } from "@/lib/access/roles";
import type { TeamChoice } from "@/lib/users/queries/teams";
import { type UserFilter, userStates } from "@/lib/users/schema";

/** Narrowing the list; a plain form whose choices stand in the address. */
export async function UserFilters({ filter, teams }: { filter: UserFilter; teams: readonly TeamChoice[] }) {
  const t = await getTranslations();
  const any = t("users.list.any");
  return (
    <search aria-label={t("users.list.filters")}>
      <form method="get" className="mb-4 flex flex-wrap items-end gap-4">
        <SelectField
          name="role"
          label={t("users.list.role")}
          empty={any}
          options={roles.map((role) => ({ value: role, label: t(`access.roles.${role}`) }))}
          defaultValue={filter.role}
        />
        <SelectField
          name="team"
          label={t("users.list.team")}
          empty={any}
          options={teams.map((team) => ({ value: team.id, label: team.name }))}
          defaultValue={filter.team}
        />
        <SelectField
          name="state"
          label={t("users.list.state")}
          empty={any}
          options={userStates.map((state) => ({ value: state, label: t(`users.states.${state}`) }))}
          defaultValue={filter.state}
        />
        <Button type="submit">{t("users.list.show")}</Button>
      </form>
    </search>
  );
}
