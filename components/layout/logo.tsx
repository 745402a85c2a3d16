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
      <path d="M13 12h8.5v4.7c0 3 2 4.8 4.5 4.8 5.5 0 3.4-8 6-12.5 1.2-2.1 3.3-3.5 6-3.5M17 12v3.5" />
    </svg>
  );
}
