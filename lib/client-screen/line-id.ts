import { createHash } from "node:crypto";

/**
 * What a line of a screen is called in its page: the same from change to change, so that a changed line can be marked,
 * and no code of the catalogue.
 */
export function lineId(screenId: string, part: string, key: string): string {
  return createHash("sha256").update(`${screenId} ${part} ${key}`).digest("base64url").slice(0, 12);
}
