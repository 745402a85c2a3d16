/** A limit that slows guessing down: some free tries, then a pause that doubles; quiet time wins tries back. */
export type Limit = { free: number; forgiveMs: number };

/** An account: five tries, and one back an hour. An attacker is held to about a hundred guesses a day. */
export const accountLimit: Limit = { free: 5, forgiveMs: 3_600_000 };

/** A network: an office or everyone at once, so wider, and a try back every 20 seconds: nobody waits long for others. */
export const networkLimit: Limit = { free: 30, forgiveMs: 20_000 };

const firstPauseMs = 5_000;
const longestPauseMs = 15 * 60_000;

export type Failures = { count: number; lastAt: Date };

/** What still counts of earlier failures. */
export function remaining(limit: Limit, failures: Failures | undefined, now: Date): number {
  if (!failures) return 0;
  const quiet = Math.max(0, now.getTime() - failures.lastAt.getTime());
  return Math.max(0, failures.count - Math.floor(quiet / limit.forgiveMs));
}

/** Milliseconds until the next try is looked at; 0 when it is now. Never more than a quarter of an hour. */
export function pauseLeft(limit: Limit, failures: Failures | undefined, now: Date): number {
  const over = remaining(limit, failures, now) - limit.free;
  if (!failures || over < 0) return 0;
  const pause = Math.min(firstPauseMs * 2 ** over, longestPauseMs);
  return Math.max(0, failures.lastAt.getTime() + pause - now.getTime());
}
