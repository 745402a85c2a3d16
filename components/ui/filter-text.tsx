type FilterTextProps = {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  maxLength?: number;
};

/** A short text of a form that narrows a list, such as a day. */
export function FilterText({ name, label, hint, defaultValue, maxLength = 12 }: FilterTextProps) {
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold">{label}</span>
      {hint && <span className="text-sm text-muted">{hint}</span>}
      <input
        type="text"
        name={name}
        defaultValue={defaultValue}
        maxLength={maxLength}
        autoComplete="off"
        className="control max-w-48"
      />
    </label>
  );
}
