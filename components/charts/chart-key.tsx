import { useId } from "react";
import { fillOf } from "./fills";
import { Patterns } from "./patterns";

/** What each pattern of the bars stands for, in their order. */
export function ChartKey({ names }: { names: readonly string[] }) {
  const id = useId();
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {names.map((name, place) => (
        <li key={name} className="flex items-center gap-2">
          <svg width={28} height={14} aria-hidden="true" className="shrink-0">
            <Patterns id={`${id}-${place}`} />
            <rect x={1} y={1} width={26} height={12} strokeWidth={1} {...fillOf(place, `${id}-${place}`)} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
