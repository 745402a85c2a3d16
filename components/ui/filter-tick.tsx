type FilterTickProps = { name: string; value: string; label: string; defaultChecked: boolean };

/** A yes or no of a form that narrows a list. */
export function FilterTick({ name, value, label, defaultChecked }: FilterTickProps) {
  return (
    <label className="flex min-h-11 items-center gap-3 py-2 pr-2">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={defaultChecked}
        autoComplete="off"
        className="size-[1.375rem] shrink-0"
      />
      {label}
    </label>
  );
}
