import { scaleLinear } from "d3-scale";
import { Strip } from "./strip";

const height = 24;
const middle = height / 2;
const across = scaleLinear([0, 100], [3, 97]);

type TwoDotsProps = {
  label: string;
  /** The hollow square. */
  from: number | null;
  /** The filled dot. */
  to: number | null;
};

/** Two values of 0–100 and the way between them. */
export function TwoDots({ label, from, to }: TwoDotsProps) {
  return (
    <Strip label={label} height={height} lines={[0, 50, 100].map(across)}>
      {from !== null && to !== null && (
        <line
          x1={`${across(from)}%`}
          x2={`${across(to)}%`}
          y1={middle}
          y2={middle}
          strokeWidth={3}
          className="stroke-accent forced-colors:stroke-[CanvasText]"
        />
      )}
      {to !== null && (
        <circle
          cx={`${across(to)}%`}
          cy={middle}
          r={6}
          className="fill-accent forced-colors:fill-[CanvasText]"
        />
      )}
      {from !== null && (
        <svg x={`${across(from)}%`} y={middle} width={1} height={1} overflow="visible" aria-hidden="true">
          <rect
            x={-5}
            y={-5}
            width={10}
            height={10}
            strokeWidth={2}
            className="fill-surface stroke-ink forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]"
          />
        </svg>
      )}
    </Strip>
  );
}
