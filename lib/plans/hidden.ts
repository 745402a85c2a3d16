/**
 * Goals that are not shown and not printed unless the worker and the client so choose: a paper or a screen at home may
 * be seen by the very person the goal is about.
 */
export function isHiddenByDefault(goalKey: string): boolean {
  return goalKey === "leaving-violence";
}
