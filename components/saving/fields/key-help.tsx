import type { ReactNode } from "react";

/** What single keys do in a list; said only where there is a keyboard and a script. */
export function KeyHelp({ children }: { children: ReactNode }) {
  return <p className="max-w-text text-sm text-muted pointer-coarse:hidden noscript:hidden">{children}</p>;
}
