/** A place on the line from 0 to 100, drawn so that it prints without colours; the words beside it say the same. */
export function ScoreLine({ score }: { score: number }) {
  return (
    <svg viewBox="0 0 208 16" aria-hidden="true" className="mt-1 block h-4 w-52 max-w-full">
      <path d="M4 8H204" className="stroke-edge" strokeWidth="1.5" />
      {[0, 25, 50, 75, 100].map((mark) => (
        <path key={mark} d={`M${4 + mark * 2} 4V12`} className="stroke-edge" strokeWidth="1" />
      ))}
      <circle cx={4 + score * 2} cy="8" r="4" className="fill-ink" />
    </svg>
  );
}
