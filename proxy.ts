import { type NextRequest, NextResponse } from "next/server";

/**
 * Tells the page its own path, so that signing in leads back to it. Decides nothing: who may do what is asked where the
 * data is. Only the path goes on, never the query.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname)) return new NextResponse(null, { status: 400 });
  const headers = new Headers(request.headers);
  headers.set("x-avain-path", request.nextUrl.pathname);
  return NextResponse.next({ request: { headers } });
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

// Saves and files need no path, and a save must not wait for one; only one with a percent sign is looked at.
export const config = { matcher: ["/((?!api/|_next/|icon.svg).*)", "/api/(.*%.*)"] };
