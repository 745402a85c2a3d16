/** The arrow beside the column a table is sorted by; `aria-sort` says the same. */
export function SortMark({ direction }: { direction: "ascending" | "descending" }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true" className="ml-1 inline-block size-2.5 fill-current">
      <path d={direction === "ascending" ? "M5 1 9.5 8.5H.5Z" : "M5 9 .5 1.5h9Z"} />
    </svg>
  );
}
