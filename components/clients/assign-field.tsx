import { SelectField } from "@/components/form/select-field";
import type { StaffTeam } from "@/lib/clients/queries/staff";

type AssignFieldProps = {
  label: string;
  /** Words for a team that has yet to choose. */
  noOne: string;
  teams: readonly StaffTeam[];
  defaultValue?: string;
  empty?: string;
};

/** A team and one of its workers in one choice, because a client's team is the worker's. */
export function AssignField({ label, noOne, teams, defaultValue, empty }: AssignFieldProps) {
  const options = teams.flatMap(({ id, name, people }) => [
    ...people.map((person) => ({ value: `${id}:${person.id}`, label: `${person.name}, ${name}` })),
    { value: `${id}:`, label: `${noOne}, ${name}` },
  ]);
  return (
    <SelectField name="assignTo" label={label} options={options} defaultValue={defaultValue} empty={empty} />
  );
}
