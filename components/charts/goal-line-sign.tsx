type Sign = "score" | "latest" | "view" | "gap" | "break";

/** One mark of a goal line by itself, for its legend; the words stand beside it. */
export function GoalLineSign({ sign }: { sign: Sign }) {
  const hollow = "fill-surface stroke-current stroke-2 forced-colors:fill-[Canvas]";
  return (
    <svg
      viewBox="0 0 14 14"
      aria-hidden="true"
      className="size-3.5 shrink-0 text-accent forced-colors:text-[CanvasText]"
    >
      {sign === "score" && <circle cx={7} cy={7} r={3.5} className={hollow} />}
      {sign === "latest" && <circle cx={7} cy={7} r={4.5} className="fill-current" />}
      {sign === "view" && <rect x={3.5} y={3.5} width={7} height={7} className={hollow} />}
      {sign === "gap" && (
        <path
          d="M4 4l6 6m0 -6l-6 6"
          className="fill-none stroke-ink stroke-[1.5] forced-colors:stroke-[CanvasText]"
        />
      )}
      {sign === "break" && (
        <path
          d="M7 0V14"
          strokeDasharray="4 2"
          className="fill-none stroke-ink forced-colors:stroke-[CanvasText]"
        />
      )}
    </svg>
  );
}
