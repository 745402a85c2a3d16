import { type NextRequest, NextResponse } from "next/server";
import { isOwnForm, isSameOrigin } from "@/lib/access/same-origin";
import { pagePolicy } from "@/lib/access/security-policy";

const own = { origin: process.env.AVAIN_ORIGIN?.replace(/\/$/, "") || undefined };
const place = {
  development: process.env.NODE_ENV === "development",
  https: own.origin?.startsWith("https:") ?? false,
};

/** What a client reads, by a link or on the screen of a meeting, stands alone and brings a narrower policy of its own. */
const standsAlone = /^\/(shared|client-screen)(\/|$)/;

const readingMethods = new Set(["GET", "HEAD"]);
const notOurs = [
  "Lomaketta ei otettu vastaan, koska se ei tullut tältä sivustolta.",
  "Blanketten togs inte emot, eftersom den inte kom från den här webbplatsen.",
  "The form was not taken, because it did not come from this site.",
].join("\n");

/**
 * Gives a page its content security policy with a nonce of its own, and tells it its own path, so that signing in leads
 * back to it. Decides nothing but whether a form came from here: who may do what is asked where the data is. Only the
 * path goes on, never the query.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(null, { status: 400 });
  const isAlone = standsAlone.test(request.nextUrl.pathname);
  // A page that tells nobody where it is sends its forms with the origin "null".
  const isOwn = isAlone ? isSameOrigin : isOwnForm;
  // Pages that clients open by a link have a policy of their own, and look for themselves where a form comes from.
  if (request.nextUrl.pathname.startsWith("/shared/")) return NextResponse.next();
  if (!readingMethods.has(request.method) && !isOwn(request.headers, own))
    return new NextResponse(notOurs, {
      status: 403,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  if (isAlone) return NextResponse.next();
  const policy = pagePolicy(newNonce(), place);
  const headers = new Headers(request.headers);
  headers.set("x-avain-path", request.nextUrl.pathname);
  // Next takes the nonce for its own scripts from here.
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function newNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
}

/** A path with a broken percent sign: left to the router, it would end as an error of the server. */
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

// Saves and files need neither, and a save must not wait for one; only one with a percent sign is looked at.
export const config = {
  matcher: ["/((?!api/|shared/|_next/|icon.svg|favicon.ico).*)", "/(api|shared)/(.*%.*)"],
};
