import { type NextRequest, NextResponse } from "next/server";

/**
 * Tells the page its own path, so that signing in leads back to it. Decides nothing: who may do what is asked where the
 * data is. Only the path goes on, never the query.
 */
export function proxy(request: NextRequest): NextResponse {
  const headers = new Headers(request.headers);
  headers.set("x-avain-path", request.nextUrl.pathname);
  return NextResponse.next({ request: { headers } });
}

// Saves and files need no path, and a save must not wait for one.
export const config = { matcher: "/((?!api/|_next/|icon.svg).*)" };
