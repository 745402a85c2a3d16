/** One line of the table: what was measured, beside what, and whether it is within its limit. */
export type Line = {
  figure: string;
  value: string;
  /** What the value is held against. */
  beside: string;
  /** The ratio, or the figure itself where the limit is not a ratio. */
  found: string;
  limit: string;
  met: boolean;
};

type Times = { figure: string; ms: number; besideMs: number; limit: number };

/** A line that holds one time against another, at most `limit` times as long. */
export function timesLine({ figure, ms, besideMs, limit }: Times): Line {
  const ratio = ms / besideMs;
  return {
    figure,
    value: milliseconds(ms),
    beside: milliseconds(besideMs),
    found: `${ratio.toFixed(2)} ×`,
    limit: `≤ ${limit} ×`,
    met: ratio <= limit,
  };
}

/** 1 kB is 1,000 bytes. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function milliseconds(ms: number): string {
  return `${ms.toFixed(2)} ms`;
}
