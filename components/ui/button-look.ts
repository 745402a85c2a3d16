import { classNames } from "./class-names";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const looks: Record<ButtonKind, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-edge bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-accent underline underline-offset-4 hover:bg-accent-soft",
  danger: "border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong",
};

/** The look shared by buttons and links that look like one: 44 px high, never only a colour apart. */
export function buttonLook(kind: ButtonKind, className?: string): string {
  return classNames(
    "button inline-flex min-h-11 items-center justify-center gap-2 rounded-md border px-4 py-1.5",
    "text-center font-semibold no-underline aria-disabled:cursor-default aria-disabled:opacity-70",
    looks[kind],
    className,
  );
}
