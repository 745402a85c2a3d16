import type { ReactNode } from "react";

/** The ids of the hint and the error that are shown, for `aria-describedby`. */
export function describedBy(
  field: { hintId: string; errorId: string; error?: string },
  hint: ReactNode,
): string | undefined {
  const ids = [hint ? field.hintId : "", field.error ? field.errorId : ""].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
