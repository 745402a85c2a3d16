"use client";

import { useState } from "react";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { LiveFrame, type LiveFrameProps } from "./live-frame";

type LiveSelectProps = Omit<LiveFrameProps, "hint"> & {
  /** The words for no choice. */
  empty: string;
  options: readonly { value: string; label: string }[];
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
};

/** One of several. A value that is no longer offered shows as no choice and stays stored. */
export function LiveSelect({ empty, options, bound, ...frame }: LiveSelectProps) {
  const { queue } = useSaving();
  const { path } = frame;
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  const say = (value: unknown) => options.find((option) => option.value === value)?.label ?? empty;
  return (
    <LiveFrame {...frame} say={say}>
      <select
        {...useFieldAria(path)}
        id={path}
        name={path}
        defaultValue={start}
        autoComplete="off"
        {...bound}
        className="control"
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </LiveFrame>
  );
}
