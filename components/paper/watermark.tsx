/**
 * A word across every page, behind the text. Only its outline is drawn: it stays readable in black and white, and the
 * text over it too. On paper it is repeated on each page because it is fixed there.
 */
export function Watermark({ word }: { word: string }) {
  return (
    <svg
      viewBox="0 0 210 297"
      aria-hidden="true"
      className="pointer-events-none absolute inset-x-0 top-0 -z-10 w-full print:fixed print:h-full"
    >
      <text
        x="105"
        y="160"
        textAnchor="middle"
        transform="rotate(-55 105 148)"
        fontSize="46"
        fontWeight="700"
        letterSpacing="3"
        className="fill-none stroke-edge"
        strokeWidth="0.5"
      >
        {word}
      </text>
    </svg>
  );
}
