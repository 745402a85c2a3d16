/** Looks that differ in shape as well as in colour, so that they are told apart in black and white. */
export const fills = [
  "fill-accent stroke-accent forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]",
  "stroke-accent forced-colors:stroke-[CanvasText]",
  "fill-surface stroke-accent forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
  "stroke-accent forced-colors:stroke-[CanvasText]",
  "fill-surface stroke-accent forced-colors:fill-[Canvas] forced-colors:stroke-[CanvasText]",
  "fill-accent stroke-accent forced-colors:fill-[CanvasText] forced-colors:stroke-[CanvasText]",
] as const;

const patterns = [undefined, "hatch", undefined, "dots", undefined, undefined] as const;

/** The class of a part by its place, and the pattern that `Patterns` of this id defines for it. */
export function fillOf(place: number, id: string): { className: string; fill?: string } {
  const at = place % fills.length;
  const pattern = patterns[at];
  return { className: fills[at] ?? "", ...(pattern && { fill: `url(#${id}-${pattern})` }) };
}
