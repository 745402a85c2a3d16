/** How long an opened page stays open without being used, seconds. */
export const idleSeconds = 30 * 60;

/** Until when a key opens the page when it is used now. */
export function keyUntil(now: Date): Date {
  return new Date(now.getTime() + idleSeconds * 1000);
}
