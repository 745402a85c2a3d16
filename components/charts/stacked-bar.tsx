import { useId } from "react";
import { fillOf } from "./fills";
import { Patterns } from "./patterns";
import { Strip } from "./strip";

type Part = { key: string; value: number | null };

const height = 22;

/** The room of a part that is not told, being under five: without any the others would look like the whole. */
const untold = 2;

/**
 * The parts of a whole side by side; the pattern of each is told by `ChartKey`. A part that is not told is left empty, and
 * nothing is drawn of an empty whole.
 */
export function StackedBar({ label, parts }: { label: string; parts: readonly Part[] }) {
  const id = useId();
  const known = parts.map(({ value }) => value ?? untold);
  const whole = known.reduce((all, value) => all + value, 0);
  const places = known.map((_, at) => known.slice(0, at).reduce((all, value) => all + value, 0));
  return (
    <Strip label={label} height={height} lines={[0]} zero={0}>
      <Patterns id={id} />
      {parts.map(
        ({ key, value }, at) =>
          value !== null &&
          value > 0 && (
            <rect
              key={key}
              x={`${((places[at] ?? 0) / whole) * 100}%`}
              y={3}
              width={`${(value / whole) * 100}%`}
              height={height - 6}
              strokeWidth={1}
              {...fillOf(at, id)}
            />
          ),
      )}
    </Strip>
  );
}
