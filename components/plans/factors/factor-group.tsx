"use client";

import type { ReactNode } from "react";
import { useOwnRows } from "@/components/plans/frame/use-own-rows";
import { useFactorWords } from "./factor-words-context";
import { OwnFactor } from "./own-factor";
import { smallButtonLook } from "./small-button-look";

type FactorGroupProps = {
  classCode: string;
  name: string;
  /** The rows of the catalogue. */
  children: ReactNode;
};

/** A class of factors under its name, and its factors in own words; these are added, taken out and brought back. */
export function FactorGroup({ classCode, name, children }: FactorGroupProps) {
  const { own } = useFactorWords();
  const factors = useOwnRows("factors");
  const heading = `class-${classCode}`;
  return (
    <section
      aria-labelledby={heading}
      className="group-has-[[data-switch=only]:checked]/list:not-has-[[data-rate]:checked]:hidden"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-4 border-b border-edge">
        <h2 id={heading} className="py-1 text-lg">
          {name}
        </h2>
        <button
          type="button"
          aria-label={own.addTo.replace("{name}", name)}
          onClick={() => factors.add({ classCode })}
          className={`${smallButtonLook} -mx-2 noscript:hidden`}
        >
          + {own.add}
        </button>
      </div>
      <ul>
        {children}
        {factors.rows
          .filter(({ row }) => row.classCode === classCode)
          .map(({ key }) => (
            <OwnFactor key={key} factorKey={key} isNew={key === factors.added} onTakeOut={factors.takeOut} />
          ))}
      </ul>
    </section>
  );
}
