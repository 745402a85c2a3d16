import { scaleLinear } from "d3-scale";
import { Strip } from "./strip";

const height = 24;
const middle = height / 2;

type IntervalDotProps = {
  label: string;
  value: number;
  low: number | null;
  high: number | null;
  /** The farthest value that any of the drawings beside shows; the same for all, so that they can be compared. */
  reach: number;
};

/** A difference with its interval around nothing. */
export function IntervalDot({ label, value, low, high, reach }: IntervalDotProps) {
  const across = scaleLinear([-reach, reach], [3, 97]);
  const line = "stroke-ink forced-colors:stroke-[CanvasText]";
  return (
    <Strip label={label} height={height} lines={[-reach, 0, reach].map(across)} zero={across(0)}>
      {low !== null && high !== null && (
        <>
          <line
            x1={`${across(low)}%`}
            x2={`${across(high)}%`}
            y1={middle}
            y2={middle}
            strokeWidth={2}
            className={line}
          />
          {[low, high].map((at) => (
            <line
              key={at}
              x1={`${across(at)}%`}
              x2={`${across(at)}%`}
              y1={middle - 5}
              y2={middle + 5}
              strokeWidth={2}
              className={line}
            />
          ))}
        </>
      )}
      <circle
        cx={`${across(value)}%`}
        cy={middle}
        r={5.5}
        className="fill-accent forced-colors:fill-[CanvasText]"
      />
    </Strip>
  );
}
