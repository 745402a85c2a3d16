"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { putValue } from "@/components/saving/fields/put-value";
import { useSaving } from "@/components/saving/saving-context";
import { effectOfKey } from "./factor-keys";

type FactorBoardProps = {
  /** Whether 1, 2 and 3 rate the row that has the focus; single keys must be possible to switch off. */
  hasKeys: boolean;
  className?: string;
  children: ReactNode;
};

const ratesIn = (row: Element) => [...row.querySelectorAll<HTMLInputElement>("[data-rate]")];

/** What all rows of factors share: rating by keys, and clearing a rating. */
export function FactorBoard({ hasKeys, className, children }: FactorBoardProps) {
  const { queue } = useSaving();
  const board = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent) => {
    const field = event.target instanceof HTMLInputElement ? event.target : undefined;
    const row = field?.dataset.rate === undefined ? undefined : field.closest("[data-row]");
    const place = hasKeys && row ? effectOfKey(event) : undefined;
    if (!row || place === undefined) return;
    event.preventDefault();
    const chosen = ratesIn(row)[place];
    if (!chosen?.checked) chosen?.click();
    const rows = [...(board.current?.querySelectorAll("[data-row]") ?? [])];
    const next = rows.slice(rows.indexOf(row) + 1).find((other) => other.checkVisibility());
    const rates = next ? ratesIn(next) : [];
    (rates.find((other) => other.checked) ?? rates[0])?.focus();
  };

  const onClick = (event: MouseEvent) => {
    const row =
      event.target instanceof Element && event.target.closest("[data-clear]")?.closest("[data-row]");
    const rates = row ? ratesIn(row) : [];
    const [first] = rates;
    if (!first) return;
    putValue(queue, first.name, null);
    // The button goes away with the rating.
    first.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears what the rows' own controls do
    <div ref={board} onKeyDown={onKeyDown} onClick={onClick} className={className}>
      {children}
    </div>
  );
}
