import { idleSeconds } from "./keys";

const name = "avain-page";

/** What a token looks like; anything else is no address of a shared page. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** The address of a shared page, or of a page below it. */
export function sharedPath(token: string, below: "" | "/voice" = ""): string {
  return `/shared/${token}${below}`;
}

/** The key that the browser sent with this request, if any. */
export function keyOf(headers: Pick<Headers, "get">): string | undefined {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}

/**
 * The header that gives the browser its key: for this one address and half an hour, out of reach of scripts, and sent by
 * no other site. Without a key, it takes the key away.
 */
export function keyCookie(token: string, key: string | undefined, { https }: { https: boolean }): string {
  const life = key ? idleSeconds : 0;
  const attributes = [`Path=${sharedPath(token)}`, `Max-Age=${life}`, "HttpOnly", "SameSite=Strict"];
  return [`${name}=${key ?? ""}`, ...attributes, ...(https ? ["Secure"] : [])].join("; ");
}
