import type { ComponentProps, ReactNode } from "react";

type ChoiceProps = Pick<
  ComponentProps<"input">,
  "id" | "name" | "value" | "defaultChecked" | "required" | "aria-invalid" | "aria-describedby"
> & {
  type: "radio" | "checkbox";
  label: ReactNode;
  hint?: ReactNode;
};

/** One radio button or tick box; the whole 44 px row is its label. */
export function Choice({ label, hint, ...input }: ChoiceProps) {
  const hintId = hint && input.id ? `${input.id}-more` : undefined;
  const described = [hintId, input["aria-describedby"]].filter(Boolean).join(" ");
  return (
    <div className="flex flex-col">
      <label className="flex min-h-11 max-w-text items-start gap-3 py-2 pr-2">
        <input
          {...input}
          aria-describedby={described || undefined}
          className="mt-0.5 size-[1.375rem] shrink-0"
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div id={hintId} className="-mt-1.5 mb-1.5 ml-[2.125rem] max-w-text text-sm text-muted">
          {hint}
        </div>
      )}
    </div>
  );
}
