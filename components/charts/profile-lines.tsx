import { scaleLinear } from "d3-scale";
import { line, symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from "d3-shape";

type Profile = { key: string; name: string; values: readonly (number | null)[] };

type ProfileLinesProps = {
  /** What the drawing shows, in a sentence. The numbers stand in the table beside. */
  label: string;
  /** The rows, named at the left, and the words of the scale's 1, 2 and 3. */
  rows: readonly string[];
  scale: readonly [string, string, string];
  profiles: readonly Profile[];
};

const step = 46;
const top = 28;
const looks = [
  { shape: symbolCircle, dash: undefined, size: 70, fill: "fill-accent forced-colors:fill-[CanvasText]" },
  { shape: symbolSquare, dash: "6 4", size: 60, fill: "fill-surface forced-colors:fill-[Canvas]" },
  { shape: symbolTriangle, dash: "2 4", size: 60, fill: "fill-surface forced-colors:fill-[Canvas]" },
  { shape: symbolDiamond, dash: "9 3 2 3", size: 60, fill: "fill-surface forced-colors:fill-[Canvas]" },
] as const;
const across = scaleLinear([1, 3], [6, 94]);

/** Ratings of 1–3 as lines from row to row, each with a shape of its own; what is not rated breaks the line. */
export function ProfileLines({ label, rows, scale, profiles }: ProfileLinesProps) {
  const height = top + rows.length * step;
  const at = (place: number) => top + place * step + 30;
  return (
    <figure className="m-0 max-w-text">
      <svg role="img" aria-label={label} height={height} className="block w-full overflow-visible">
        {scale.map((word, place) => (
          <g key={word}>
            <text
              x={`${across(place + 1)}%`}
              y={14}
              textAnchor={(["start", "middle", "end"] as const)[place]}
              className="fill-muted text-[0.8125rem]"
            >
              {word}
            </text>
            <line
              x1={`${across(place + 1)}%`}
              x2={`${across(place + 1)}%`}
              y1={20}
              y2={height}
              strokeDasharray="2 3"
              className="stroke-edge forced-colors:stroke-[GrayText]"
            />
          </g>
        ))}
        {/* Stretched across only: its lines keep their width, and percent stays percent. */}
        <svg
          x="0"
          y="0"
          width="100%"
          height={height}
          viewBox={`0 0 100 ${height}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {profiles.map(({ key, values }, place) => (
            <path
              key={key}
              d={
                line<number | null>()
                  .defined((value) => value !== null)
                  .x((value) => across(value ?? 0))
                  .y((_, row) => at(row))([...values]) ?? ""
              }
              strokeDasharray={looks[place]?.dash}
              vectorEffect="non-scaling-stroke"
              strokeWidth={place === 0 ? 2.5 : 1.5}
              className="fill-none stroke-accent forced-colors:stroke-[CanvasText]"
            />
          ))}
        </svg>
        {rows.map((row, place) => (
          <text
            key={row}
            x={0}
            y={at(place) - 14}
            className="fill-ink stroke-paper stroke-[4px] text-[0.875rem] [paint-order:stroke] forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
          >
            {row}
          </text>
        ))}
        {profiles.map(({ key, values }, place) =>
          values.map(
            (value, row) =>
              value !== null && (
                <svg
                  key={`${key}-${rows[row]}`}
                  x={`${across(value)}%`}
                  y={at(row)}
                  width={1}
                  height={1}
                  overflow="visible"
                  aria-hidden="true"
                >
                  <path
                    d={symbol(looks[place]?.shape, looks[place]?.size)() ?? ""}
                    strokeWidth={1.5}
                    className={`stroke-accent forced-colors:stroke-[CanvasText] ${looks[place]?.fill}`}
                  />
                </svg>
              ),
          ),
        )}
      </svg>
      <figcaption>
        <ul className="mt-2 flex flex-col gap-1 text-sm">
          {profiles.map(({ key, name }, place) => (
            <li key={key} className="flex items-center gap-2">
              <svg width={36} height={14} aria-hidden="true" className="shrink-0">
                <line
                  x1={0}
                  x2={36}
                  y1={7}
                  y2={7}
                  strokeWidth={place === 0 ? 2.5 : 1.5}
                  strokeDasharray={looks[place]?.dash}
                  className="stroke-accent forced-colors:stroke-[CanvasText]"
                />
                <path
                  transform="translate(18 7)"
                  d={symbol(looks[place]?.shape, looks[place]?.size)() ?? ""}
                  strokeWidth={1.5}
                  className={`stroke-accent forced-colors:stroke-[CanvasText] ${looks[place]?.fill}`}
                />
              </svg>
              {name}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
