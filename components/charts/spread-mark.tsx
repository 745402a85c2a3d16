import { scaleLinear } from "d3-scale";
import { Strip } from "./strip";

const height = 26;
const middle = height / 2;
const across = scaleLinear([0, 100], [3, 97]).clamp(true);

type SpreadMarkProps = { label: string; mean: number | null; median: number | null; sd: number | null };

/** Where scores of 0–100 lie: the mean a dot, the median an upright line, one standard deviation both ways a bar. */
export function SpreadMark({ label, mean, median, sd }: SpreadMarkProps) {
  return (
    <Strip label={label} height={height} lines={[0, 50, 100].map(across)}>
      {mean !== null && sd !== null && (
        <rect
          x={`${across(mean - sd)}%`}
          width={`${across(mean + sd) - across(mean - sd)}%`}
          y={middle - 5}
          height={10}
          strokeWidth={1.5}
          className="fill-accent-soft stroke-accent forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
        />
      )}
      {median !== null && (
        <line
          x1={`${across(median)}%`}
          x2={`${across(median)}%`}
          y1={1}
          y2={height - 1}
          strokeWidth={3}
          className="stroke-ink forced-colors:stroke-[CanvasText]"
        />
      )}
      {mean !== null && (
        <circle
          cx={`${across(mean)}%`}
          cy={middle}
          r={4.5}
          className="fill-accent forced-colors:fill-[CanvasText]"
        />
      )}
    </Strip>
  );
}
