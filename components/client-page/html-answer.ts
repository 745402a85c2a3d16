import "server-only";
import type { ReactElement } from "react";
import { clientStyle } from "./client-style";

/** The text of a piece of a page. */
export async function htmlPart(piece: ReactElement): Promise<string> {
  // Next refuses the module in pages; in route handlers it is asked for when it is needed.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return renderToStaticMarkup(piece);
}

/** The text of a page that stands alone. */
export async function htmlText(page: ReactElement): Promise<string> {
  return `<!doctype html>${await htmlPart(page)}`;
}

/** What else a page carries, by SHA-256: a style of its own, and a script, which may then ask our own server. */
type Carried = { style: string; script: string };

/**
 * A page that stands alone, as the answer of a route handler: never kept, never told on, and nothing in it runs but what
 * is named.
 */
export async function htmlAnswer(
  page: ReactElement,
  init: ResponseInit = {},
  carried?: Carried,
): Promise<Response> {
  const headers = new Headers(init.headers);
  const more = carried
    ? ` 'sha256-${carried.style}'; script-src 'sha256-${carried.script}'; connect-src 'self'`
    : "";
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set(
    "content-security-policy",
    `default-src 'none'; style-src 'sha256-${clientStyle().hash}'${more}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  );
  headers.set("cache-control", "no-store");
  headers.set("referrer-policy", "no-referrer");
  headers.set("x-robots-tag", "noindex, nofollow");
  return new Response(await htmlText(page), { ...init, headers });
}
