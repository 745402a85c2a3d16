import { scaleLinear } from "d3-scale";
import { useId } from "react";
import { fillOf } from "./fills";
import { Patterns } from "./patterns";
import { Strip } from "./strip";

type Bar = { key: string; name: string; value: number | null };

/** Where a hundred stands: the rest of the width is for the names at the bars' ends. */
const end = 68;
const step = 17;

/** Shares of 100 of several groups, a bar a group with its name at the end. What is not known has no bar. */
export function ShareBars({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const id = useId();
  const across = scaleLinear([0, 100], [0, end]);
  return (
    <Strip label={label} height={bars.length * step} lines={[0, 50, 100].map(across)} zero={0}>
      <Patterns id={id} />
      {bars.map(({ key, name, value }, place) => {
        const width = across(value ?? 0);
        return (
          <g key={key}>
            {value !== null && (
              <rect
                x={0}
                y={place * step + 2}
                width={`${width}%`}
                height={step - 5}
                strokeWidth={1}
                {...fillOf(place, id)}
              />
            )}
            <text
              x={`${width}%`}
              dx={6}
              y={place * step + 13}
              className="fill-ink stroke-paper stroke-[4px] text-[0.8125rem] [paint-order:stroke] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
            >
              {name}
            </text>
          </g>
        );
      })}
    </Strip>
  );
}
