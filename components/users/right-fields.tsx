import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { CheckboxGroup } from "@/components/form/checkbox-group";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { Notice } from "@/components/ui/notice";
import { roles } from "@/lib/access/roles";
import type { EditedUser } from "@/lib/users/queries/people";
import type { TeamChoice } from "@/lib/users/queries/teams";

type RightFieldsProps = {
  teams: readonly TeamChoice[];
  user?: Pick<EditedUser, "role" | "teams" | "countyFigures" | "researcher" | "isSelf">;
};

/** What a user may: role, teams and the two flags. One's own role is shown, not asked. */
export async function RightFields({ teams, user }: RightFieldsProps) {
  const t = await getTranslations();
  const options = roles.map((role) => ({
    value: role,
    label: t(`access.roles.${role}`),
    hint: t(`users.roleHints.${role}`),
  }));
  return (
    <>
      {user?.isSelf ? (
        <>
          <HiddenField name="role" value={user.role} />
          <Notice>{t("users.edit.self")}</Notice>
        </>
      ) : (
        <RadioGroup
          name="role"
          legend={t("users.fields.role")}
          hint={user && t("users.edit.roleNote")}
          options={options}
          defaultValue={user?.role}
        />
      )}
      {teams.length === 0 ? (
        <Notice>{t("users.fields.noTeams")}</Notice>
      ) : (
        <CheckboxGroup
          name="teamIds"
          legend={t("users.fields.teams")}
          hint={t("users.fields.teamsHint")}
          options={teams.map((team) => ({ value: team.id, label: team.name }))}
          defaultValue={user?.teams.map((team) => team.id)}
        />
      )}
      <fieldset>
        <legend className="mb-1 font-semibold">{t("users.fields.flags")}</legend>
        <CheckboxField
          name="countyFigures"
          label={t("users.fields.countyFigures")}
          hint={t("users.fields.countyFiguresHint")}
          defaultChecked={user?.countyFigures}
        />
        <CheckboxField
          name="researcher"
          label={t("users.fields.researcher")}
          hint={t("users.fields.researcherHint")}
          defaultChecked={user?.researcher}
        />
      </fieldset>
    </>
  );
}
