import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type TickGroupProps = {
  id: string;
  title: string;
  /** How the rows stand: under each other, or side by side where there is room. */
  isWide?: boolean;
  /** `TickRow` parts. */
  children: ReactNode;
};

/** Rows that belong together under their heading; gone while a filter leaves none of them. */
export function TickGroup({ id, title, isWide = false, children }: TickGroupProps) {
  return (
    <section
      data-group=""
      aria-labelledby={id}
      className="group-has-[[data-switch=only]:checked]/list:not-has-[[data-tick]:checked]:hidden"
    >
      <h3 id={id} className="mb-1 border-b border-edge px-2.5 pb-1 text-base">
        {title}
      </h3>
      <ul
        className={classNames(
          isWide ? "grid items-start gap-x-6 gap-y-0.5 sm:grid-cols-2" : "flex flex-col gap-0.5",
        )}
      >
        {children}
      </ul>
    </section>
  );
}
