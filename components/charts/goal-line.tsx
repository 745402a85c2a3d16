import { scaleLinear, scaleUtc } from "d3-scale";
import { line } from "d3-shape";

/** A number at a moment; `day` is `YYYY-MM-DD`. */
export type LinePoint = { id: string; day: string; value: number };

type GoalLineProps = {
  /** The same in words: what the line is of, and its values. The numbers also stand in the table beside. */
  label: string;
  /** The days at the left and right edge, the same for every line of a table so that they can be compared. */
  from: string;
  to: string;
  /** Points that a line may join, run by run; between runs the line is broken. */
  runs: readonly (readonly LinePoint[])[];
  /** Moments without a number, with the separate views that were given then. */
  gaps: readonly { id: string; day: string; views: readonly number[] }[];
  /** Days on which something new began. */
  breaks: readonly string[];
};

const width = 220;
const height = 60;
const top = 6;
const bottom = 45;
const gapLevel = 54;

/** A small line on a scale of 0–100, drawn on the server: hollow dots, the latest filled, hollow squares for views. */
export function GoalLine({ label, from, to, runs, gaps, breaks }: GoalLineProps) {
  const moment = scaleUtc([new Date(from), new Date(to)], [8, width - 8]);
  const level = scaleLinear([0, 100], [bottom, top]);
  const x = (day: string) => moment(new Date(day));
  const draw = line<LinePoint>(
    ({ day }) => x(day),
    ({ value }) => level(value),
  );
  const points = runs.flat();
  const hollow = "fill-surface stroke-current stroke-2 forced-colors:fill-[Canvas]";
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
      className="h-auto w-full max-w-55 min-w-30 text-accent forced-colors:text-[CanvasText]"
    >
      {[0, 50, 100].map((value) => (
        <line
          key={value}
          x1={0}
          x2={width}
          y1={level(value)}
          y2={level(value)}
          strokeDasharray={value === 50 ? "2 4" : undefined}
          className="stroke-edge forced-colors:stroke-[CanvasText]"
          strokeWidth={value === 50 ? 1 : 0.75}
        />
      ))}
      {breaks.map((day) => (
        <line
          key={day}
          x1={x(day)}
          x2={x(day)}
          y1={0}
          y2={height}
          strokeDasharray="4 2"
          className="stroke-ink forced-colors:stroke-[CanvasText]"
        />
      ))}
      {runs.map((run) => (
        <path key={run[0]?.id} d={draw([...run]) ?? ""} className="fill-none stroke-current stroke-2" />
      ))}
      {gaps.map(({ id, day, views }) => (
        <g key={id}>
          <path
            d={`M${x(day) - 3} ${gapLevel - 3}l6 6m0 -6l-6 6`}
            className="fill-none stroke-ink stroke-[1.5] forced-colors:stroke-[CanvasText]"
          />
          {[...new Set(views)].map((value) => (
            <rect
              key={value}
              x={x(day) - 3.5}
              y={level(value) - 3.5}
              width={7}
              height={7}
              className={hollow}
            />
          ))}
        </g>
      ))}
      {points.map(({ id, day, value }, place) => (
        <circle
          key={id}
          cx={x(day)}
          cy={level(value)}
          r={place === points.length - 1 ? 4.5 : 3.5}
          className={place === points.length - 1 ? "fill-current" : hollow}
        />
      ))}
    </svg>
  );
}
