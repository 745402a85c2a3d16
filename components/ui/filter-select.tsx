type FilterSelectProps = {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
  /** Words of the choice that narrows nothing; without it the first option is taken. */
  empty?: string;
  defaultValue?: string | undefined;
};

/** One choice of a form that narrows a list: its answer is the list, so it needs nothing of the forms that are refused. */
export function FilterSelect({ name, label, options, empty, defaultValue }: FilterSelectProps) {
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold">{label}</span>
      <select name={name} defaultValue={defaultValue ?? ""} autoComplete="off" className="control max-w-text">
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
