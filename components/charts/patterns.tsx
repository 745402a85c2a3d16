/** The patterns that parts of a chart are filled with, for one drawing; `id` is its own. */
export function Patterns({ id }: { id: string }) {
  const line = "fill-none stroke-accent stroke-2 forced-colors:stroke-[CanvasText]";
  return (
    <defs>
      <pattern id={`${id}-hatch`} width={6} height={6} patternUnits="userSpaceOnUse">
        <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" className={line} />
      </pattern>
      <pattern id={`${id}-dots`} width={5} height={5} patternUnits="userSpaceOnUse">
        <circle cx={2.5} cy={2.5} r={1.1} className="fill-accent forced-colors:fill-[CanvasText]" />
      </pattern>
    </defs>
  );
}
