import type { ReactNode } from "react";
import { BoxMark } from "@/components/saving/fields/box-mark";

export type TickRowProps = {
  /** The path of the tick, which is also its id. */
  path: string;
  name: string;
  help: string;
  /** Folded words that find the row and are not on the screen. */
  find: string;
  isTicked: boolean;
  /** What opens while the row is ticked. */
  children?: ReactNode;
};

/** One row of the catalogue: its box and name, its help, and what opens while it is ticked. */
export function TickRow({ path, name, help, find, isTicked, children }: TickRowProps) {
  return (
    <li
      data-find={find}
      className="group/row rounded-md border border-transparent has-[[data-tick]:checked]:mb-1 has-[[data-tick]:checked]:border-accent has-[[data-tick]:checked]:bg-accent-soft data-top:border-dashed data-top:border-ink group-has-[[data-switch=only]:checked]/list:not-has-[[data-tick]:checked]:hidden"
    >
      <label className="flex min-h-11 items-start gap-2.5 rounded-md px-2.5 py-[0.5625rem] hover:bg-sunken group-has-[[data-tick]:checked]/row:font-semibold group-has-[[data-tick]:checked]/row:hover:bg-transparent">
        <input
          type="checkbox"
          id={path}
          name={path}
          defaultChecked={isTicked}
          data-tick=""
          aria-describedby={`${path}-help`}
          autoComplete="off"
          className="mt-0.5 size-[1.375rem] shrink-0"
        />
        <span data-name="">{name}</span>
        <BoxMark path={path} />
      </label>
      <p
        id={`${path}-help`}
        data-help=""
        className="hidden px-2.5 pb-1.5 text-sm text-muted group-has-[[data-switch=help]:checked]/list:block group-data-why/row:block"
      >
        {help}
      </p>
      {children}
    </li>
  );
}
