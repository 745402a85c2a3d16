/** A box to tick by hand, with a cross where it is ticked already; drawn, so that it prints without backgrounds. */
export function Box({ isTicked = false }: { isTicked?: boolean }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className="inline-block size-4 shrink-0 fill-none stroke-ink">
      <rect x="1" y="1" width="14" height="14" strokeWidth="1.2" />
      {isTicked && <path d="M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5" strokeWidth="2" />}
    </svg>
  );
}
