import type { ReactNode } from "react";

type StripProps = {
  /** The same in a sentence with the numbers. */
  label: string;
  height: number;
  /** Places of the lines behind, as shares of 100 of the width. */
  lines?: readonly number[];
  /** The line that things are measured from, drawn stronger. */
  zero?: number;
  children: ReactNode;
};

/** A drawing as wide as its place: everything across is in percent, so nothing is stretched and no text shrinks. */
export function Strip({ label, height, lines = [], zero, children }: StripProps) {
  return (
    <svg role="img" aria-label={label} height={height} className="block w-full min-w-40 overflow-visible">
      {lines.map((at) => (
        <line
          key={at}
          x1={`${at}%`}
          x2={`${at}%`}
          y1={0}
          y2={height}
          strokeWidth={at === zero ? 1.5 : 1}
          strokeDasharray={at === zero ? undefined : "2 3"}
          className={
            at === zero
              ? "stroke-ink forced-colors:stroke-[CanvasText]"
              : "stroke-edge forced-colors:stroke-[GrayText]"
          }
        />
      ))}
      {children}
    </svg>
  );
}
