import "server-only";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

let read: { css: string; hash: string } | undefined;

/** The stylesheet of client pages, read once, and its SHA-256 as a content security policy names it. */
export function clientStyle(): { css: string; hash: string } {
  if (read && process.env.NODE_ENV === "production") return read;
  const css = readFileSync(join(process.cwd(), "components/client-page/client.css"), "utf8");
  read = { css, hash: createHash("sha256").update(css).digest("base64") };
  return read;
}
