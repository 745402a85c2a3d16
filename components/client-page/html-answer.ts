import "server-only";
import type { ReactElement } from "react";
import { clientStyle } from "./client-style";

/** The text of a page that stands alone. */
export async function htmlText(page: ReactElement): Promise<string> {
  // Next refuses the module in pages; in route handlers it is asked for when it is needed.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

/** A page that stands alone, as the answer of a route handler: never kept, never told on, and nothing in it runs. */
export async function htmlAnswer(page: ReactElement, init: ResponseInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("content-type", "text/html; charset=utf-8");
  headers.set(
    "content-security-policy",
    `default-src 'none'; style-src 'sha256-${clientStyle().hash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  );
  headers.set("cache-control", "no-store");
  headers.set("referrer-policy", "no-referrer");
  headers.set("x-robots-tag", "noindex, nofollow");
  return new Response(await htmlText(page), { ...init, headers });
}
