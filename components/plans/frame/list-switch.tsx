import type { ReactNode } from "react";

type ListSwitchProps = {
  /** `only` leaves only the rows that are in the plan, `help` shows every explanation; rows look for them by CSS. */
  kind: "only" | "help";
  children: ReactNode;
};

/** A way of looking at a list, kept by the tick itself: works without a script, and is never saved. */
export function ListSwitch({ kind, children }: ListSwitchProps) {
  return (
    <label className="inline-flex min-h-11 items-center gap-2.5 pr-2">
      <input type="checkbox" data-switch={kind} autoComplete="off" className="size-[1.375rem] shrink-0" />
      {children}
    </label>
  );
}
