"use client";

import { type ReactNode, useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";
import { BoxMark } from "./box-mark";

type LiveTickProps = {
  path: string;
  /** Set for one of a group of radio buttons: what it stands for. */
  value?: string;
  /** What the field says while nobody has answered: "true", or the value of a radio button. */
  unanswered?: string | undefined;
  /** A flag that is true while this is ticked, and nothing when it is not. */
  also?: string;
  /** A field that holds nothing once this is not ticked. */
  clears?: string;
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
  disabled?: boolean;
  className?: string;
  children: ReactNode;
};

/** A tick box or, with a value, a radio button of the document; its 44 px row is its label. */
export function LiveTick({
  path,
  value,
  unanswered,
  bound,
  disabled,
  className,
  children,
  ...ties
}: LiveTickProps) {
  const { queue } = useSaving();
  const shown = value ?? "true";
  const [start] = useState(() => String(queue.live.get(path) ?? unanswered ?? "") === shown);
  return (
    <label
      className={classNames(
        "inline-flex min-h-11 items-center gap-2 py-1 pr-1",
        disabled && "cursor-default text-muted",
        className,
      )}
    >
      <input
        {...useFieldAria(path)}
        type={value === undefined ? "checkbox" : "radio"}
        id={value === undefined ? path : undefined}
        name={path}
        value={value}
        data-default={unanswered}
        data-also={ties.also}
        data-clears={ties.clears}
        defaultChecked={start}
        disabled={disabled}
        autoComplete="off"
        {...bound}
        className="size-[1.375rem] shrink-0"
      />
      <span>{children}</span>
      {value === undefined && <BoxMark path={path} unanswered={unanswered === "true"} also={ties.also} />}
    </label>
  );
}
