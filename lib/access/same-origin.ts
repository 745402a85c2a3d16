/** What a check of the sender needs to know of the product's own address; `undefined` when none is set. */
export type OwnAddress = { origin: string | undefined };

/**
 * True when a request that changes something was sent by our own pages. Browsers say so in Sec-Fetch-Site; where that
 * is absent (old browsers, plain http off this machine) Origin must be ours. A request with neither is refused: no
 * browser sends a form or a fetch without both.
 */
export function isSameOrigin(headers: Pick<Headers, "get">, own: OwnAddress): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (!origin) return false;
  if (own.origin) return origin === own.origin;
  const host = headers.get("host");
  return host !== null && origin === `http://${host}`;
}

/**
 * True when a form was sent to a page by our own pages. As `isSameOrigin`, and a named Origin must be the host that was
 * asked: Next answers another one with an error of the server, where a refusal is meant.
 */
export function isOwnForm(headers: Pick<Headers, "get">, own: OwnAddress): boolean {
  if (!isSameOrigin(headers, own)) return false;
  const origin = headers.get("origin");
  if (origin === null) return true;
  const asked = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return URL.parse(origin)?.host === asked;
}

/**
 * True when a form was sent by a page that sends no referrer, such as a client's: its Origin is "null" then, so browsers
 * without Sec-Fetch-Site cannot be told from others by it. The form itself must prove where it comes from as well.
 */
export function isQuietForm(headers: Pick<Headers, "get">, own: OwnAddress): boolean {
  const origin = headers.get("origin") ?? "null";
  if (headers.get("sec-fetch-site") === null && origin === "null") return true;
  return isSameOrigin(headers, own);
}
