import { z } from "zod";

/** The most changes in one request; a browser with more sends them in turns. */
export const maxChanges = 200;

const saveKey = z.string().regex(/^[\w-]{8,64}$/);

/** What the browser sends: the version it last saw, the changed fields, and a key that makes a repeat harmless. */
export const saveRequest = z.strictObject({
  base: z.int().min(0),
  key: saveKey,
  /**
   * The key of a request of the same page whose answer it never heard, because the page was going away: what that one
   * wrote is the page's own text, not somebody else's.
   */
  after: saveKey.optional(),
  changes: z
    .array(z.strictObject({ path: z.string().min(1).max(200), value: z.unknown() }))
    .min(1)
    .max(maxChanges),
});
export type SaveRequest = z.output<typeof saveRequest>;
