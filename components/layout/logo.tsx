/** A key whose bit goes on as a path. Only a sign: the name stands beside it. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 40 24"
      aria-hidden="true"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="7.5" cy="12" r="5.5" />
      <path d="M13 12h8v5M17 12v3.5M21 17c0 3 2.500 4.500 5 4.500 6 0 2.500-9.500 6.500-12.500 1-.8 2.500-1.500 4-1.500" />
      <circle cx="37" cy="4" r="1.750" fill="currentColor" stroke="none" />
    </svg>
  );
}
