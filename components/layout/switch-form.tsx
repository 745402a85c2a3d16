type SwitchFormProps = {
  /** Keeps the choice, under the form's `name`. */
  action: (form: FormData) => Promise<void>;
  name: string;
  legend: string;
  hideLegend?: boolean;
  options: readonly { value: string; label: string; lang?: string }[];
  current: string;
};

/** A few buttons of which one is in force. A plain form: works without JavaScript. */
export function SwitchForm({ action, name, legend, hideLegend, options, current }: SwitchFormProps) {
  return (
    <form action={action}>
      <fieldset className="flex flex-wrap items-center gap-1">
        <legend className={hideLegend ? "sr-only" : "mb-1 text-sm text-muted"}>{legend}</legend>
        {options.map((option) => (
          <button
            key={option.value}
            type="submit"
            name={name}
            value={option.value}
            lang={option.lang}
            aria-pressed={option.value === current}
            className="min-h-11 rounded-md border border-transparent px-2.5 text-sm hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:font-semibold"
          >
            {option.label}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
