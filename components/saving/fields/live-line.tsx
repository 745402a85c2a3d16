"use client";

import { useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";
import { written } from "@/lib/written";
import { type FieldKind, shownText } from "./field-value";
import { hintId, LiveFrame, type LiveFrameProps } from "./live-frame";

type LiveLineProps = LiveFrameProps & {
  as?: Exclude<FieldKind, "flag">;
  /** The width of the box says how much is expected. */
  width?: "number" | "day" | "text";
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
};

const widths = { number: "w-20", day: "max-w-40", text: "max-w-80" };

const say = (value: unknown) => written(String(value ?? ""));

/** One line of the document: a short text, a number, a day or a time. */
export function LiveLine({ as, width, bound, ...frame }: LiveLineProps) {
  const { queue } = useSaving();
  const { path, hint } = frame;
  const [start] = useState(() => shownText(queue.live.get(path), as));
  return (
    <LiveFrame {...frame} say={as === "written" ? say : undefined}>
      <input
        {...useFieldAria(path, hint ? hintId(path) : undefined)}
        type="text"
        id={path}
        name={path}
        data-as={as}
        inputMode={as === "number" ? "numeric" : undefined}
        defaultValue={start}
        maxLength={as === undefined ? 200 : 12}
        autoComplete="off"
        {...bound}
        className={classNames("control", width && widths[width])}
      />
    </LiveFrame>
  );
}
