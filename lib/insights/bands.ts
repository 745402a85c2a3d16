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

/** The name of the band that an age is in; empty outside them all: such a client stays in n and is in no group. */
export function bandOf(age: number, bands: readonly AgeBand[]): string {
  const band = bands.find(({ from, to }) => age >= from && age <= to);
  return band ? bandKey(band) : "";
}

/** How rows name a band. */
export function bandKey({ from, to }: AgeBand): string {
  return `${from}-${to}`;
}
