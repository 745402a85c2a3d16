import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

type TickGroupProps = {
  id: string;
  title: string;
  className?: string | undefined;
  /** `TickRow` parts. */
  children: ReactNode;
};

/** Rows that belong together under their heading; gone while a filter leaves none of them. */
export function TickGroup({ id, title, className, children }: TickGroupProps) {
  return (
    <section
      data-group=""
      aria-labelledby={id}
      className={classNames(
        "group-has-[[data-switch=only]:checked]/list:not-has-[[data-tick]:checked]:hidden",
        className,
      )}
    >
      <h3 id={id} className="mb-1 border-b border-edge px-2.5 pb-1 text-base">
        {title}
      </h3>
      <ul className="flex flex-col gap-0.5">{children}</ul>
    </section>
  );
}
