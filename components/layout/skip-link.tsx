/** The first stop of the keyboard: over the menus to the main part. Seen when it has focus. */
export function SkipLink({ children }: { children: string }) {
  return (
    <a
      href="#main"
      className="no-print absolute top-2 left-2 z-10 -translate-y-24 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0"
    >
      {children}
    </a>
  );
}
