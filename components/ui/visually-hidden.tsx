import type { ReactNode } from "react";

/** Text for those who listen, not seen on the screen. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}
