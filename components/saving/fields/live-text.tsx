"use client";

import { useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { hintId, LiveFrame, type LiveFrameProps } from "./live-frame";

type LiveTextProps = LiveFrameProps & {
  /** How much is expected. */
  rows?: 1 | 2;
  /** Set where the label stands inside the empty box, to spare a line: only for what the row already names. */
  isInside?: boolean;
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
};

/** No style of its own on the box: the page lets none in that is not in its style sheet. */
const heights = { 1: "min-h-11", 2: "min-h-[calc(2.9em+0.875rem)]" };

/** A text of the document: grows with what is written. */
export function LiveText({ rows = 1, isInside, bound, ...frame }: LiveTextProps) {
  const { queue } = useSaving();
  const { path, label, hint } = frame;
  // What the box starts from; afterwards it speaks for itself.
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  return (
    <LiveFrame {...frame} isUnseen={isInside}>
      <textarea
        {...useFieldAria(path, hint ? hintId(path) : undefined)}
        id={path}
        name={path}
        rows={rows}
        defaultValue={start}
        placeholder={isInside ? label : undefined}
        autoComplete="off"
        {...bound}
        className={`control block max-w-text resize-y field-sizing-content ${heights[rows]}`}
      />
    </LiveFrame>
  );
}
