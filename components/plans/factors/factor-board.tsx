"use client";

import type { MouseEvent, ReactNode } from "react";
import { putValue } from "@/components/saving/fields/put-value";
import { useSaving } from "@/components/saving/saving-context";

type FactorBoardProps = { className?: string; children: ReactNode };

/** What all rows of factors share: clearing a rating. */
export function FactorBoard({ className, children }: FactorBoardProps) {
  const { queue } = useSaving();
  const onClick = ({ target }: MouseEvent) => {
    const row = target instanceof Element && target.closest("[data-clear]")?.closest("[data-row]");
    const first = row ? row.querySelector<HTMLInputElement>("[data-rate]") : null;
    if (!first) return;
    putValue(queue, first.name, null);
    // The button goes away with the rating.
    first.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what the rows' own controls do
    // biome-ignore lint/a11y/useKeyWithClickEvents: the buttons inside answer to keys by themselves
    <div onClick={onClick} className={className}>
      {children}
    </div>
  );
}
