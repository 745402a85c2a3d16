type FilterTextProps = {
  name: string;
  label: string;
  hint?: string;
  defaultValue?: string;
  maxLength?: number;
  /** What is wrong with what was typed. */
  error?: string | undefined;
};

/** A short text of a form that narrows a list, such as a day. */
export function FilterText({ name, label, hint, defaultValue, maxLength = 12, error }: FilterTextProps) {
  const errorId = `${name}-error`;
  return (
    <label className="flex flex-col gap-1">
      <span className="font-semibold">{label}</span>
      {hint && <span className="text-sm text-muted">{hint}</span>}
      {error && (
        <span id={errorId} className="max-w-text font-semibold text-danger">
          {error}
        </span>
      )}
      <input
        type="text"
        name={name}
        defaultValue={defaultValue}
        maxLength={maxLength}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        className="control max-w-48"
      />
    </label>
  );
}
