"use client";

import { type ReactNode, useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";

type LiveTickProps = {
  path: string;
  /** Set for one of a group of radio buttons: what it stands for. */
  value?: string;
  /** What the field says while nobody has answered: "true", or the value of a radio button. */
  unanswered?: string | undefined;
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
  disabled?: boolean;
  children: ReactNode;
};

/** A tick box or, with a value, a radio button of the document, inside `LiveFields`; its 44 px row is its label. */
export function LiveTick({ path, value, unanswered, bound, disabled, children }: LiveTickProps) {
  const { queue } = useSaving();
  const shown = value ?? "true";
  const [start] = useState(() => String(queue.live.get(path) ?? unanswered ?? "") === shown);
  const aria = useFieldAria(path);
  return (
    <label
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 py-1 pr-1",
        disabled && "cursor-default text-muted",
      )}
    >
      <input
        {...aria}
        type={value === undefined ? "checkbox" : "radio"}
        id={value === undefined ? path : undefined}
        name={path}
        value={value}
        data-default={unanswered}
        defaultChecked={start}
        disabled={disabled}
        autoComplete="off"
        {...bound}
        className="size-[1.375rem] shrink-0"
      />
      <span>{children}</span>
    </label>
  );
}
