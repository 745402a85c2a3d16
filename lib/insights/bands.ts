import type { AgeBand } from "./tables";

/** The age bands of the study, and its second banding; both ends in, whole years. */
export const bandings = {
  "30-54": [
    { from: 18, to: 29 },
    { from: 30, to: 54 },
    { from: 55, to: 69 },
  ],
  "30-49": [
    { from: 18, to: 29 },
    { from: 30, to: 49 },
    { from: 50, to: 69 },
  ],
} as const satisfies Record<string, readonly AgeBand[]>;

/** How rows name a band. */
export function bandKey({ from, to }: AgeBand): string {
  return `${from}-${to}`;
}
