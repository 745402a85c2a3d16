import { SelectField } from "@/components/form/select-field";
import type { StaffTeam } from "@/lib/clients/queries/staff";

type StaffFieldProps = {
  label: string;
  empty: string;
  teams: readonly StaffTeam[];
  /** Who is not offered, because they are there already. */
  except: readonly (string | null)[];
};

/** One member of staff of any open team. */
export function StaffField({ label, empty, teams, except }: StaffFieldProps) {
  const byId = new Map(
    teams.flatMap((team) => team.people.map(({ id, name }) => [id, `${name}, ${team.name}`] as const)),
  );
  const options = [...byId]
    .filter(([id]) => !except.includes(id))
    .map(([value, text]) => ({ value, label: text }));
  return <SelectField name="userId" label={label} empty={empty} options={options} />;
}
