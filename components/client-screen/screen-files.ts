import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screenScript } from "./screen-script";

type Inlined = { text: string; hash: string };

const inlined = (text: string): Inlined => ({
  text,
  hash: createHash("sha256").update(text).digest("base64"),
});

/** The script of a screen as it stands in the page, and its SHA-256 as a content security policy names it. */
export const screenCode = inlined(`(${screenScript})()`);

let read: Inlined | undefined;

/** The style of a screen, read once. */
export function screenStyle(): Inlined {
  if (read && process.env.NODE_ENV === "production") return read;
  read = inlined(readFileSync(join(process.cwd(), "components/client-screen/screen.css"), "utf8"));
  return read;
}
